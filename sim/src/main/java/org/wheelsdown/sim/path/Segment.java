package org.wheelsdown.sim.path;

/** A stretch of a path. */
public sealed interface Segment permits Straight, Turn {
  /** Metres along it. */
  double length();

  /** The point so many metres from its start, 0 to {@link #length()}. */
  PathPoint at(double metres);

  /** One over the radius in metres, positive to the right; 0 where straight. */
  double curvature();
}
