package org.wheelsdown.sim.flight;

/**
 * An altitude that a flight keeps at or below on a stretch of its way, and the slope by which it
 * comes down to it.
 *
 * @param from metres along the way
 * @param until metres along the way
 * @param feet pressure altitude
 * @param slope feet for each metre of way before it
 */
record Restriction(double from, double until, double feet, double slope) {
  /** The highest altitude that it allows at a point of the way; infinite where it says nothing. */
  double highest(double along) {
    if (along >= until) {
      return Double.POSITIVE_INFINITY;
    }
    return feet + slope * Math.max(0, from - along);
  }

  /** How fast that changes there, in feet for each metre. */
  double change(double along) {
    return along < from ? -slope : 0;
  }
}
