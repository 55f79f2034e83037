package org.wheelsdown.casework.brief.map;

import java.util.List;
import org.wheelsdown.core.line.Simplifying;

/** Leaves out spots of a line without which it looks the same. */
final class FewerSpots {
  private FewerSpots() {}

  /** The line through fewer of its spots, nowhere farther from the others than some pixels. */
  static List<Spot> of(List<Spot> line, double farthest) {
    return Simplifying.kept(
            line.size(),
            farthest,
            (spot, from, to) -> away(line.get(spot), line.get(from), line.get(to)))
        .stream()
        .mapToObj(line::get)
        .toList();
  }

  /** How far a spot is from the line between two others. */
  private static double away(Spot spot, Spot from, Spot to) {
    double x = to.x() - from.x();
    double y = to.y() - from.y();
    double square = x * x + y * y;
    double along =
        square == 0 ? 0 : ((spot.x() - from.x()) * x + (spot.y() - from.y()) * y) / square;
    double part = Math.max(0, Math.min(1, along));
    return spot.distance(new Spot(from.x() + part * x, from.y() + part * y));
  }
}
