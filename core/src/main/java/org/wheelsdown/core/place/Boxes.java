package org.wheelsdown.core.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.wheelsdown.core.place.Area.Box;

/** Few boxes in place of many: they cover as much, or more. */
final class Boxes {
  /** So few that each can be asked about by itself. */
  private static final int MOST = 16;

  private static final double HALF = Turns.TURN / 2;

  private Boxes() {}

  /**
   * @param envelopes longitudes of any turn, and up to a turn and more wide
   */
  static List<Box> of(List<Envelope> envelopes) {
    List<Envelope> pieces = new ArrayList<>();
    envelopes.stream()
        .flatMap(Boxes::withinTheWorld)
        .sorted(Comparator.comparingDouble(Envelope::getArea).reversed())
        .filter(piece -> pieces.stream().noneMatch(larger -> larger.covers(piece)))
        .forEach(pieces::add);
    while (pieces.size() > MOST) {
      joinTheSmallest(pieces);
    }
    return pieces.stream().map(Boxes::box).toList();
  }

  /** Cut at 180 degrees, with longitudes from -180 to 180. */
  private static Stream<Envelope> withinTheWorld(Envelope wide) {
    if (wide.getWidth() >= Turns.TURN) {
      return Stream.of(new Envelope(-HALF, HALF, wide.getMinY(), wide.getMaxY()));
    }
    double west = Turns.normal(wide.getMinX());
    double east = west + wide.getWidth();
    Envelope first = new Envelope(west, Math.min(HALF, east), wide.getMinY(), wide.getMaxY());
    return east <= HALF
        ? Stream.of(first)
        : Stream.of(first, new Envelope(-HALF, east - Turns.TURN, wide.getMinY(), wide.getMaxY()));
  }

  /** The smallest goes into that box which grows least by it. */
  private static void joinTheSmallest(List<Envelope> pieces) {
    Envelope smallest = pieces.remove(pieces.size() - 1);
    pieces.stream()
        .min(
            Comparator.comparingDouble(
                piece -> joined(piece, smallest).getArea() - piece.getArea()))
        .ifPresent(piece -> piece.expandToInclude(smallest));
  }

  private static Envelope joined(Envelope one, Envelope other) {
    Envelope both = new Envelope(one);
    both.expandToInclude(other);
    return both;
  }

  private static Box box(Envelope piece) {
    return new Box(piece.getMinY(), piece.getMinX(), piece.getMaxY(), piece.getMaxX());
  }
}
