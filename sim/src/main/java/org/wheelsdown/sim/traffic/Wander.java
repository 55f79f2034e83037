package org.wheelsdown.sim.traffic;

import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.sim.truth.Special;

/**
 * From place to place as its owner pleases, and home now and then: business jets, private aircraft,
 * aircraft in the bush.
 *
 * @param nearest kilometres of a flight
 * @param furthest kilometres of a flight
 * @param restHours most hours between two flights
 * @param unlisted share of flights to places that are no listed airport
 */
record Wander(Taste home, double nearest, double furthest, double restHours, double unlisted)
    implements Habit {
  private static final double HOME = 0.35;

  @Override
  public void live(Life life) {
    Airport base = life.here();
    while (life.goesOn()) {
      life.rest(25, 60 * (life.random().nextInt(4) == 0 ? 2 * restHours : restHours));
      if (life.here().ident().isEmpty()) {
        life.flyTo(base, Special.OFF_AIRPORT);
      } else if (life.random().nextDouble() < unlisted) {
        afield(life);
      } else if (!life.here().equals(base)
          && life.random().nextDouble() < HOME
          && World.distance(life.here(), base) < life.type().needs().rangeKilometres()) {
        life.flyTo(base);
      } else {
        life.flyAnywhere(nearest, furthest, home);
      }
    }
  }

  private static void afield(Life life) {
    Optional<Airport> place = new Outdoors(life.world()).strip(life.here(), 15, 250, life.random());
    place.ifPresent(field -> life.flyTo(field, Special.OFF_AIRPORT));
  }
}
