package org.wheelsdown.core.gap;

import java.util.Locale;
import java.util.Optional;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;

/**
 * What an aircraft can do and where it can land.
 *
 * @param kind by its type or, where that is not known, by how it was heard to fly
 * @param cruise knots at which it was heard to fly at the fastest
 */
record Performance(AircraftKind kind, double cruise) {
  /** Knots and feet that only jets reach. */
  private static final double JET_SPEED = 340;

  private static final double JET_HEIGHT = 31_000;

  /** Knots assumed where no speed was heard. */
  private static final double USUAL = 250;

  private static final double SLOWEST_CRUISE = 60;

  /** Runways in lists are a little shorter than they are, or thresholds are displaced. */
  private static final double TOLERANCE = 0.9;

  static Performance of(AircraftKind kind, double fastest, double highest) {
    boolean isJet = fastest > JET_SPEED || highest > JET_HEIGHT;
    AircraftKind told = kind == AircraftKind.UNKNOWN && isJet ? AircraftKind.SOME_JET : kind;
    return new Performance(told, fastest >= SLOWEST_CRUISE ? fastest : USUAL);
  }

  /**
   * Knots over ground that it cannot exceed: what was heard, or its kind's limit in a jet stream.
   */
  double fastest() {
    return Math.max(cruise * 1.1, Math.min(kind.fastestKnots() * 1.3, cruise * 1.4));
  }

  boolean isLight() {
    return switch (kind) {
      case PISTON, HELICOPTER, UNKNOWN -> true;
      case WIDE_BODY, AIRLINER, TRANSPORT, BUSINESS_JET, TURBOPROP, SOME_JET -> false;
    };
  }

  boolean canUse(Airport field) {
    return obstacle(field).isEmpty();
  }

  /** Why it cannot land at a field, in words; empty if it can. */
  Optional<String> obstacle(Airport field) {
    if (field.type() == AirportType.CLOSED || field.type() == AirportType.BALLOONPORT) {
      return Optional.of("closed or not for aeroplanes");
    }
    if (field.type() == AirportType.HELIPORT) {
      return isHelicopter() ? Optional.empty() : Optional.of("a helipad");
    }
    if (field.type() == AirportType.SEAPLANE_BASE) {
      return isLight() ? Optional.empty() : Optional.of("water");
    }
    return runwayObstacle(field);
  }

  private boolean isHelicopter() {
    return kind == AircraftKind.HELICOPTER;
  }

  private Optional<String> runwayObstacle(Airport field) {
    int length = field.longestRunwayFeet();
    boolean unknown = length == 0;
    if (unknown && kind.needsPavement() && field.type() == AirportType.SMALL_AIRPORT) {
      return Optional.of("no runway is known");
    }
    if (!unknown && length < kind.shortestRunwayFeet() * TOLERANCE) {
      return Optional.of(String.format(Locale.ROOT, "its runway of %,d ft is too short", length));
    }
    return Optional.empty();
  }
}
