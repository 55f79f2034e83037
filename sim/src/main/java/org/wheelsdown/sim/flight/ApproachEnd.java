package org.wheelsdown.sim.flight;

/**
 * Where an approach ends: at a landing, or at the point from which it goes up again.
 *
 * @param along metres along the way
 * @param groundUntil metres along the way where its wheels leave the runway again; the same as
 *     {@code along} where they do not touch it
 * @param field feet of pressure altitude of the runway
 * @param lowest feet above the field at which it goes up again; 0 where it touches
 */
record ApproachEnd(Arrival arrival, double along, double groundUntil, double field, double lowest) {
  /** Metres before touchdown in which the descent is rounded out. */
  private static final double FLARE = 400;

  /** Feet of pressure altitude of the way down, so many metres before the end. */
  double path(double toGo) {
    double flared =
        toGo > FLARE
            ? arrival.feetAt(toGo - FLARE / 2)
            : arrival.slopeAt(0) * toGo * toGo / (2 * FLARE);
    return field + lowest + flared;
  }

  /** Feet by which that falls with each metre. */
  double slope(double toGo) {
    return arrival.slopeAt(toGo - FLARE / 2) * Math.min(1, toGo / FLARE);
  }
}
