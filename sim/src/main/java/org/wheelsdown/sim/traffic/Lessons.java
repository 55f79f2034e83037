package org.wheelsdown.sim.traffic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.sim.flight.Step;
import org.wheelsdown.sim.truth.Special;

/**
 * Flights from a field and back to it: sightseeing, circuits, practice at a neighbouring field.
 *
 * @param circuits share of the flights with touch-and-goes
 */
record Lessons(Taste home, double circuits) implements Habit {
  @Override
  public void live(Life life) {
    Airport base = life.here();
    while (life.goesOn()) {
      SplittableRandom random = life.random();
      life.rest(30, random.nextInt(3) == 0 ? 1200 : 240);
      List<Step> via = new ArrayList<>();
      Set<Special> specials = EnumSet.of(Special.LOCAL);
      double feet = random.nextDouble(900, 1300);
      if (random.nextDouble() < 0.7) {
        feet = random.nextDouble(1500, 4000);
        sights(base, via, random);
      }
      if (random.nextDouble() < circuits) {
        specials.add(Special.TOUCH_AND_GO);
        via.addAll(life.legs().passes(field(life, base), random.nextInt(1, 9), 0, 1000));
      }
      life.fly(life.legs().by(via, base, base, feet, specials));
    }
  }

  private static void sights(Airport base, List<Step> via, SplittableRandom random) {
    double bearing = random.nextDouble(360);
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      via.add(Legs.around(base, bearing, random.nextDouble(8, 60)));
      bearing += random.nextDouble(30, 110);
    }
  }

  private static Airport field(Life life, Airport base) {
    Optional<Airport> other =
        life.random().nextInt(3) == 0
            ? life.world().from(base, 8, 70, Taste.LIGHT, life.type(), life.random())
            : Optional.empty();
    return other.orElse(base);
  }
}
