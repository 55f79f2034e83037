package org.wheelsdown.sim.traffic;

import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.sim.aircraft.AircraftType;

/**
 * There and back from a hub, or on to a second field and back from there: airlines and cargo.
 *
 * @param nearest kilometres of a flight
 * @param furthest kilometres of a flight
 * @param leastTurn minutes between two flights
 * @param mostTurn minutes between two flights
 */
record Shuttle(Taste home, double nearest, double furthest, double leastTurn, double mostTurn)
    implements Habit {
  private static final double ONWARD = 0.25;
  private static final int LEGS_A_DAY = 5;

  @Override
  public void live(Life life) {
    Airport hub = life.here();
    for (int flown = 0; life.goesOn(); flown++) {
      life.rest(leastTurn, mostTurn);
      if (flown % LEGS_A_DAY == LEGS_A_DAY - 1 || life.random().nextInt(8) == 0) {
        life.rest(5 * 60, 11 * 60);
      }
      if (life.here().equals(hub) || life.random().nextDouble() < ONWARD) {
        life.flyAnywhere(nearest, furthest, home);
      } else {
        home(life, hub);
      }
    }
  }

  private void home(Life life, Airport hub) {
    AircraftType type = life.type();
    Optional<Airport> back =
        World.distance(life.here(), hub) < type.needs().rangeKilometres()
            ? Optional.of(hub)
            : Optional.empty();
    back.ifPresentOrElse(
        field -> {
          life.flyTo(field);
        },
        () -> {
          if (!life.flyAnywhere(nearest, furthest, home)) {
            life.rest(600, 900);
          }
        });
  }
}
