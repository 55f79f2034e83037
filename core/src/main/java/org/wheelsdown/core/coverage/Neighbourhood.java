package org.wheelsdown.core.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How far around a point, and when, others are looked for. */
final class Neighbourhood {
  /** Kilometres within which those on the ground are heard alike: a field. */
  private static final double ON_THE_GROUND = 3;

  /** The same for low ones, over the same horizon. */
  private static final double LOW = 10;

  /** The same for high ones. */
  private static final double HIGH = 25;

  /** Kilometres around a place for which the lowest height is told. */
  static final double FLOOR = 30;

  private Neighbourhood() {}

  /** The cells around a point of a way. */
  static List<Cell> around(Way.Point point) {
    return Cell.within(point.latitude(), point.longitude(), reach(point.band()));
  }

  /** The cells around the place for which the lowest height is told. */
  static List<Cell> surroundings(Way.Point point) {
    return Cell.within(point.latitude(), point.longitude(), FLOOR);
  }

  /** The hours in which the aircraft was as low as it came. */
  static Set<Hour> lowestHours(Way way) {
    Set<Hour> hours = new HashSet<>();
    HeightBand lowest = way.lowest().band();
    way.points().stream()
        .filter(point -> point.band() == lowest)
        .forEach(point -> hours.add(point.hour()));
    return hours;
  }

  static Inquiry inquiry(Way way) {
    Set<Spot> spots = new HashSet<>();
    for (Way.Point point : way.points()) {
      around(point).forEach(cell -> spots.add(new Spot(cell, point.hour())));
    }
    List<Cell> surroundings = surroundings(way.lowest());
    Set<Integer> hoursOfDay = new HashSet<>();
    for (Hour hour : lowestHours(way)) {
      surroundings.forEach(cell -> spots.add(new Spot(cell, hour)));
      hoursOfDay.add(hour.ofDay());
    }
    return new Inquiry(way.aircraft(), spots, Set.copyOf(surroundings), hoursOfDay);
  }

  private static double reach(HeightBand band) {
    return switch (band) {
      case ON_THE_GROUND -> ON_THE_GROUND;
      case BELOW_1000_FT, BELOW_3000_FT -> LOW;
      default -> HIGH;
    };
  }
}
