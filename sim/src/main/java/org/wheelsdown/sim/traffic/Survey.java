package org.wheelsdown.sim.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.sim.flight.Fix;
import org.wheelsdown.sim.flight.Step;
import org.wheelsdown.sim.path.PathPoint;
import org.wheelsdown.sim.truth.Special;

/** Lines or circles over one area for hours, then home. */
record Survey() implements Habit {
  @Override
  public Taste home() {
    return Taste.BUSINESS;
  }

  @Override
  public void live(Life life) {
    Airport base = life.here();
    while (life.goesOn()) {
      SplittableRandom random = life.random();
      life.rest(60, 1100);
      Fix middle = Legs.around(base, random.nextDouble(360), random.nextDouble(15, 220));
      PathPoint area = new PathPoint(middle.latitude(), middle.longitude(), random.nextDouble(360));
      List<Step> via = random.nextBoolean() ? lines(area, random) : circles(area, random);
      double feet = random.nextDouble(1500, 14_000);
      life.fly(life.legs().by(via, base, base, feet, Set.of(Special.SURVEY, Special.LOCAL)));
    }
  }

  private static List<Step> lines(PathPoint area, SplittableRandom random) {
    List<Step> fixes = new ArrayList<>();
    double half = random.nextDouble(6000, 20_000);
    double spacing = random.nextDouble(2500, 5000);
    for (int line = random.nextInt(4, 12); line > 0; line--) {
      PathPoint across = area.beside(90, line * spacing);
      boolean there = line % 2 == 0;
      fixes.add(fix(across.beside(there ? 180 : 0, half)));
      fixes.add(fix(across.beside(there ? 0 : 180, half)));
    }
    return fixes;
  }

  private static List<Step> circles(PathPoint area, SplittableRandom random) {
    List<Step> fixes = new ArrayList<>();
    double radius = random.nextDouble(7000, 20_000);
    for (int corner = 6 * random.nextInt(3, 10); corner > 0; corner--) {
      fixes.add(fix(area.beside(corner * 60, radius)));
    }
    return fixes;
  }

  private static Fix fix(PathPoint point) {
    return new Fix(point.latitude(), point.longitude());
  }
}
