package org.wheelsdown.sim.traffic;

import java.util.Optional;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.sim.truth.Special;

/**
 * A helicopter: to hospitals, to places that are no field at all, to ships.
 *
 * @param ships share of its flights to ships, where it lives by the sea
 */
record Rotor(double ships) implements Habit {
  /** Feet; a base so low can be by the sea. */
  private static final int LOW = 80;

  @Override
  public Taste home() {
    return Taste.HELICOPTER;
  }

  @Override
  public void live(Life life) {
    Airport base = life.here();
    while (life.goesOn()) {
      SplittableRandom random = life.random();
      life.rest(15, random.nextInt(3) == 0 ? 700 : 90);
      if (life.here().ident().isEmpty()) {
        boolean ship = life.here().elevationFeet() == Outdoors.DECK_FEET;
        life.flyTo(base, Special.OFF_AIRPORT, ship ? Special.SHIP : Special.OFF_AIRPORT);
      } else if (!life.here().equals(base)) {
        life.flyTo(base);
      } else {
        out(life, base);
      }
    }
  }

  private void out(Life life, Airport base) {
    SplittableRandom random = life.random();
    Outdoors outdoors = new Outdoors(life.world());
    Optional<Airport> ship =
        base.elevationFeet() < LOW && random.nextDouble() < ships
            ? outdoors.ship(base, 40, 220, random)
            : Optional.empty();
    if (ship.isPresent()) {
      life.flyTo(ship.orElseThrow(), Special.OFF_AIRPORT, Special.SHIP);
    } else if (random.nextDouble() < 0.35) {
      outdoors.pad(base, 8, 70, random).ifPresent(place -> life.flyTo(place, Special.OFF_AIRPORT));
    } else {
      life.flyAnywhere(8, 150, home());
    }
  }
}
