package org.wheelsdown.casework.brief.map;

import java.util.ArrayList;
import java.util.List;

/** Leaves out points of a line without which it looks the same, as Douglas and Peucker do. */
final class Simplifying {
  private Simplifying() {}

  /** The line through fewer of its points, nowhere farther from the others than some pixels. */
  static List<Spot> of(List<Spot> line, double farthest) {
    if (line.size() < 3) {
      return line;
    }
    List<Spot> kept = new ArrayList<>();
    keep(line, 0, line.size() - 1, farthest, kept);
    kept.add(line.get(line.size() - 1));
    return kept;
  }

  /** Keeps the first of some points and what matters between it and the last. */
  private static void keep(List<Spot> line, int first, int last, double farthest, List<Spot> kept) {
    int far = first;
    double most = farthest;
    for (int i = first + 1; i < last; i++) {
      double away = away(line.get(i), line.get(first), line.get(last));
      if (away > most) {
        most = away;
        far = i;
      }
    }
    if (far == first) {
      kept.add(line.get(first));
    } else {
      keep(line, first, far, farthest, kept);
      keep(line, far, last, farthest, kept);
    }
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
