package org.wheelsdown.sim.path;

import java.util.Arrays;
import java.util.List;

/** A line over the ellipsoid, measured in metres from its start. Immutable. */
public final class Path {
  private final List<Segment> segments;
  private final double[] starts;
  private final double length;

  Path(List<Segment> segments) {
    this.segments = List.copyOf(segments);
    this.starts = new double[segments.size()];
    double total = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = total;
      total += segments.get(i).length();
    }
    this.length = total;
  }

  public double length() {
    return length;
  }

  /** The point so many metres from the start; the nearer end where that is beyond the path. */
  public PathPoint at(double metres) {
    int i = segmentAt(metres);
    Segment segment = segments.get(i);
    return segment.at(Math.max(0, Math.min(segment.length(), metres - starts[i])));
  }

  /** One over the radius in metres, positive to the right. */
  public double curvatureAt(double metres) {
    return segments.get(segmentAt(metres)).curvature();
  }

  /** Metres from the start to the beginning of the first turn that begins after a point. */
  public double nextTurn(double metres) {
    for (int i = segmentAt(metres) + 1; i < starts.length; i++) {
      if (segments.get(i).curvature() != 0) {
        return starts[i];
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private int segmentAt(double metres) {
    int found = Arrays.binarySearch(starts, metres);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }
}
