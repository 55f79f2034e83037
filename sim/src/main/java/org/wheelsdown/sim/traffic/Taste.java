package org.wheelsdown.sim.traffic;

import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;

/**
 * How much a kind of traffic is drawn to fields of each size.
 *
 * @param large share of flights, or weight of one field, that go to large fields
 * @param medium the same for medium fields
 * @param small the same for small fields
 * @param pads the same for heliports
 */
record Taste(double large, double medium, double small, double pads) {
  static final Taste AIRLINER = new Taste(80, 20, 0, 0);
  static final Taste REGIONAL = new Taste(35, 60, 5, 0);
  static final Taste BUSINESS = new Taste(30, 50, 20, 0);
  static final Taste LIGHT = new Taste(1, 4, 4, 0);
  static final Taste STATE = new Taste(65, 33, 2, 0);
  static final Taste MILITARY = new Taste(45, 50, 5, 0);
  static final Taste HELICOPTER = new Taste(1, 3, 2, 3);

  /** One kind of field, by its share. */
  AirportType draw(SplittableRandom random) {
    double left = random.nextDouble(large + medium + small + pads);
    if (left < large) {
      return AirportType.LARGE_AIRPORT;
    }
    if (left < large + medium) {
      return AirportType.MEDIUM_AIRPORT;
    }
    return left < large + medium + small ? AirportType.SMALL_AIRPORT : AirportType.HELIPORT;
  }

  /** How much one field weighs among its neighbours. */
  double weight(Airport airport) {
    return switch (airport.type()) {
      case LARGE_AIRPORT -> large;
      case MEDIUM_AIRPORT -> medium;
      case SMALL_AIRPORT -> small;
      case HELIPORT -> pads;
      default -> 0;
    };
  }
}
