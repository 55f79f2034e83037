package org.wheelsdown.io.format;

/** From OpenSky Network's metres and seconds to aviation's feet, knots and feet per minute. */
enum SiUnits {
  FEET(1 / 0.3048),
  KNOTS(3600 / 1852.0),
  FEET_PER_MINUTE(60 / 0.3048);

  private final double perUnit;

  SiUnits(double perUnit) {
    this.perUnit = perUnit;
  }

  /** This unit's number for metres, or for metres per second. */
  double of(double si) {
    return si * perUnit;
  }
}
