package org.wheelsdown.sim.archive;

import java.util.List;
import java.util.SplittableRandom;
import org.wheelsdown.sim.aircraft.AircraftType;

/**
 * How aircraft of a type spend a day.
 *
 * @param share how many of a hundred aircraft do so
 * @param fewestLegs flights of the day
 * @param mostLegs flights of the day
 * @param nearest kilometres to the next field; 0 means local flights as well
 * @param furthest kilometres to the next field
 * @param light whether it uses small fields
 */
record Habit(
    AircraftType type,
    int share,
    int fewestLegs,
    int mostLegs,
    double nearest,
    double furthest,
    boolean light) {
  private static final List<Habit> ALL =
      List.of(
          new Habit(AircraftType.A320, 45, 1, 2, 400, 2000, false),
          new Habit(AircraftType.B77W, 10, 1, 1, 4000, 9000, false),
          new Habit(AircraftType.C56X, 15, 1, 2, 300, 1600, false),
          new Habit(AircraftType.C172, 30, 1, 3, 0, 150, true));

  static Habit draw(SplittableRandom random) {
    int left = random.nextInt(100);
    for (Habit habit : ALL) {
      left -= habit.share;
      if (left < 0) {
        return habit;
      }
    }
    throw new IllegalStateException("the shares do not add up to a hundred");
  }

  int legs(SplittableRandom random) {
    return random.nextInt(fewestLegs, mostLegs + 1);
  }

  /** A field that it can reach from another in one of its usual flights. */
  boolean isUsual(double kilometres) {
    return kilometres >= nearest && kilometres <= furthest;
  }
}
