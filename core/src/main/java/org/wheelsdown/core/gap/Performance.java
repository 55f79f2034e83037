package org.wheelsdown.core.gap;

import java.util.Locale;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;

/**
 * What an aircraft can do and where it can land.
 *
 * @param kind by its type or, where that is not known, by how it was heard to fly
 * @param cruise knots at which it was heard to fly at the fastest
 * @param isCruiseHeard whether it was heard so high and fast that it hardly flies any faster
 */
record Performance(AircraftKind kind, double cruise, boolean isCruiseHeard) {
  /** Knots and feet that only jets reach. */
  private static final double JET_SPEED = 340;

  private static final double JET_HEIGHT = 31_000;

  /** Feet above which jets cruise. */
  private static final double CRUISE_HEIGHT = 24_000;

  /** How many times faster the wind can make it elsewhere than where it was heard to cruise. */
  private static final double OTHER_WIND = 1.15;

  /** Knots assumed where no speed was heard. */
  private static final double USUAL = 250;

  private static final double SLOWEST_CRUISE = 60;

  private static final double KILOMETRES_PER_HOUR_PER_KNOT = 1.852;
  private static final double SECONDS_PER_HOUR = 3600;
  private static final double SECONDS_PER_MINUTE = 60;

  /** Runways in lists are a little shorter than they are, or thresholds are displaced. */
  private static final double TOLERANCE = 0.9;

  static Performance of(AircraftKind kind, double fastest, double highest) {
    boolean isJet = fastest > JET_SPEED || highest > JET_HEIGHT;
    AircraftKind told = kind == AircraftKind.UNKNOWN && isJet ? AircraftKind.SOME_JET : kind;
    boolean isCruiseHeard = fastest > JET_SPEED && highest > CRUISE_HEIGHT;
    return new Performance(told, fastest >= SLOWEST_CRUISE ? fastest : USUAL, isCruiseHeard);
  }

  /**
   * Knots over ground that it cannot exceed: what was heard, or its kind's limit in a jet stream.
   */
  double fastest() {
    return isCruiseHeard
        ? cruise * OTHER_WIND
        : Math.max(cruise * 1.1, Math.min(kind.fastestKnots() * 1.3, cruise * 1.4));
  }

  /** Kilometres that it flies in so many seconds at the most; negative for a negative time. */
  double farthest(double seconds) {
    return fastest() * KILOMETRES_PER_HOUR_PER_KNOT * seconds / SECONDS_PER_HOUR;
  }

  /** Seconds for so many kilometres, straight and as fast as it was heard to fly. */
  double secondsFor(double kilometres) {
    return kilometres / (cruise * KILOMETRES_PER_HOUR_PER_KNOT) * SECONDS_PER_HOUR;
  }

  /** Seconds on the ground at the least. */
  double turnaround() {
    return kind.shortestTurnaroundMinutes() * SECONDS_PER_MINUTE;
  }

  boolean isLight() {
    return switch (kind) {
      case PISTON, HELICOPTER, UNKNOWN -> true;
      case WIDE_BODY, AIRLINER, TRANSPORT, BUSINESS_JET, TURBOPROP, SOME_JET -> false;
    };
  }

  /** Whether it can land at a field. Asked of thousands, so that nothing is said about why not. */
  boolean canUse(Airport field) {
    return switch (field.type()) {
      case LARGE_AIRPORT, MEDIUM_AIRPORT, SMALL_AIRPORT ->
          !isTooShort(field) && !isUnknownAndNeedsPavement(field);
      case HELIPORT -> kind == AircraftKind.HELICOPTER;
      case SEAPLANE_BASE -> isLight();
      case BALLOONPORT, CLOSED -> false;
    };
  }

  /** Why it cannot land at a field that it cannot use, in words. */
  String obstacle(Airport field) {
    return switch (field.type()) {
      case LARGE_AIRPORT, MEDIUM_AIRPORT, SMALL_AIRPORT ->
          isTooShort(field)
              ? String.format(
                  Locale.ROOT, "its runway of %,d ft is too short", field.longestRunwayFeet())
              : "no runway is known";
      case HELIPORT -> "a helipad";
      case SEAPLANE_BASE -> "water";
      case BALLOONPORT, CLOSED -> "closed or not for aeroplanes";
    };
  }

  private boolean isTooShort(Airport field) {
    int length = field.longestRunwayFeet();
    return length > 0 && length < kind.shortestRunwayFeet() * TOLERANCE;
  }

  private boolean isUnknownAndNeedsPavement(Airport field) {
    return field.longestRunwayFeet() == 0
        && kind.needsPavement()
        && field.type() == AirportType.SMALL_AIRPORT;
  }
}
