package org.wheelsdown.core.track;

import java.util.Comparator;
import org.wheelsdown.core.position.Position;

/**
 * Time order; reports of one instant in an order that depends on what they say and not on the order
 * in which documents were imported.
 */
final class ReportOrder implements Comparator<Position> {
  static final ReportOrder INSTANCE = new ReportOrder();

  /** By what reports of one instant say, wherever they stand. */
  static final Comparator<Position> SAYING =
      Comparator.<Position, Boolean>comparing(p -> !p.source().isSelfReported())
          .thenComparingDouble(Position::latitude)
          .thenComparingDouble(Position::longitude)
          .thenComparing(Position::ground, Comparator.reverseOrder())
          .thenComparing(Position::barometricAltitude)
          .thenComparing(Position::geometricAltitude)
          .thenComparing(Position::groundSpeed)
          .thenComparing(Position::callsign, Comparator.reverseOrder());

  private static final Comparator<Position> WITHIN_AN_INSTANT =
      SAYING
          .thenComparingLong(p -> p.origin().source())
          .thenComparingInt(p -> p.origin().member())
          .thenComparingInt(Position::row);

  private ReportOrder() {}

  @Override
  public int compare(Position a, Position b) {
    int byTime = Long.compare(a.time(), b.time());
    return byTime != 0 ? byTime : WITHIN_AN_INSTANT.compare(a, b);
  }
}
