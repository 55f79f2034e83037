package org.wheelsdown.core.flight;

/**
 * A stretch of a track with wheels on the ground; a stray report of flight inside does not end it.
 *
 * @param first index of its first report on the ground
 * @param last index of its last report on the ground
 * @param slowest knots; infinite where no speed was reported
 */
record GroundContact(int first, int last, double slowest) {
  /** This stretch and a later one as one, with what lies between. */
  GroundContact upTo(GroundContact later) {
    return new GroundContact(first, later.last, Math.min(slowest, later.slowest));
  }
}
