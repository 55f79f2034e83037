package org.wheelsdown.core.position;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Positions of one document that something rests on.
 *
 * @param firstRow ordinal of the first of them in the document, from 0
 * @param lastRow ordinal of the last of them
 * @param from time of the earliest
 * @param until time of the latest
 * @param positions how many they are
 */
public record Span(
    Origin origin, int firstRow, int lastRow, Instant from, Instant until, int positions) {

  /** The spans that these positions make, one for each document, in order of first appearance. */
  public static List<Span> over(List<Position> inTimeOrder) {
    Map<Origin, Extent> extents = new LinkedHashMap<>();
    Extent current = null;
    for (Position position : inTimeOrder) {
      if (current == null || !current.first.origin().equals(position.origin())) {
        current = extents.computeIfAbsent(position.origin(), origin -> new Extent(position));
      }
      current.add(position);
    }
    List<Span> spans = new ArrayList<>(extents.size());
    extents.forEach((origin, extent) -> spans.add(extent.asSpan(origin)));
    return spans;
  }

  /** A span while it grows. */
  private static final class Extent {
    private final Position first;
    private Position last;
    private int firstRow;
    private int lastRow;
    private int positions;

    Extent(Position first) {
      this.first = first;
      this.last = first;
      this.firstRow = first.row();
      this.lastRow = first.row();
    }

    void add(Position position) {
      last = position;
      firstRow = Math.min(firstRow, position.row());
      lastRow = Math.max(lastRow, position.row());
      positions++;
    }

    Span asSpan(Origin origin) {
      return new Span(origin, firstRow, lastRow, first.instant(), last.instant(), positions);
    }
  }
}
