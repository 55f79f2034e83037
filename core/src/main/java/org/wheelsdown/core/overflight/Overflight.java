package org.wheelsdown.core.overflight;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.wheelsdown.core.position.Position;

/**
 * A stretch of reports in the air over an area.
 *
 * @param aircraft 0 for the aircraft of the address, more for others on the same address
 * @param kilometres its length, from report to report and from border to border
 * @param callsign heard in it or, without a silence and a landing, before it; empty if there is
 *     none
 * @param squawk likewise
 * @param positions the reports, in time order; at least one
 */
public record Overflight(
    int aircraft,
    Crossing entered,
    Crossing left,
    double kilometres,
    String callsign,
    String squawk,
    List<Position> positions) {
  public Overflight {
    positions = List.copyOf(positions);
  }

  /** Feet; {@link Double#NaN} where no altitude was reported. */
  public double lowest() {
    return extreme(Math::min);
  }

  /** Feet; {@link Double#NaN} where no altitude was reported. */
  public double highest() {
    return extreme(Math::max);
  }

  private double extreme(DoubleBinaryOperator choice) {
    return positions.stream()
        .mapToDouble(Position::altitude)
        .filter(Double::isFinite)
        .reduce(choice)
        .orElse(Double.NaN);
  }
}
