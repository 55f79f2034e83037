package org.wheelsdown.sim.traffic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.sim.flight.Step;
import org.wheelsdown.sim.truth.Special;

/** Checks landing aids: low approaches by the dozen, at home and elsewhere, and home to land. */
record Inspection() implements Habit {
  @Override
  public Taste home() {
    return Taste.REGIONAL;
  }

  @Override
  public void live(Life life) {
    Airport base = life.here();
    while (life.goesOn()) {
      SplittableRandom random = life.random();
      life.rest(60, 900);
      List<Step> via = new ArrayList<>();
      Airport field = base;
      if (random.nextInt(4) > 0) {
        field = life.world().from(base, 25, 330, Taste.REGIONAL, life.type(), random).orElse(base);
      }
      via.addAll(approaches(life, field));
      if (random.nextInt(4) == 0) {
        via.addAll(approaches(life, base));
      }
      Set<Special> specials = EnumSet.of(Special.LOW_APPROACH, Special.LOCAL);
      life.fly(life.legs().by(via, base, base, random.nextDouble(3500, 9000), specials));
    }
  }

  private static List<Step> approaches(Life life, Airport field) {
    SplittableRandom random = life.random();
    return life.legs()
        .passes(
            field,
            random.nextInt(3, 13),
            random.nextDouble(40, 400),
            random.nextDouble(1800, 3500));
  }
}
