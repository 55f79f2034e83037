package org.wheelsdown.core.gap;

import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.place.Airport;

/** Numbers for kinds of aircraft and fields, as knots of a {@link Term}. */
final class Kinds {
  /** How many kinds of aircraft there are. */
  static final int COUNT = 9;

  /** How many sorts of field are told apart: large, medium, small and all others. */
  static final int FIELDS = 4;

  private Kinds() {}

  static int knot(AircraftKind kind) {
    return switch (kind) {
      case WIDE_BODY -> 0;
      case AIRLINER -> 1;
      case TRANSPORT -> 2;
      case BUSINESS_JET -> 3;
      case TURBOPROP -> 4;
      case PISTON -> 5;
      case HELICOPTER -> 6;
      case SOME_JET -> 7;
      case UNKNOWN -> 8;
    };
  }

  static int knot(AircraftKind kind, Airport field) {
    int sort =
        switch (field.type()) {
          case LARGE_AIRPORT -> 0;
          case MEDIUM_AIRPORT -> 1;
          case SMALL_AIRPORT -> 2;
          case SEAPLANE_BASE, HELIPORT, BALLOONPORT, CLOSED -> 3;
        };
    return knot(kind) * FIELDS + sort;
  }
}
