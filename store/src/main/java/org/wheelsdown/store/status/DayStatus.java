package org.wheelsdown.store.status;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What was imported of one UTC day.
 *
 * @param aircraft addresses heard
 * @param shareOfNeighbours its positions, divided by the median of the imported days up to three
 *     days before and after it; empty with fewer than two such days
 */
public record DayStatus(
    LocalDate day, long positions, long aircraft, OptionalDouble shareOfNeighbours) {
  /** Below this share of its neighbours a day is called into question. */
  private static final double SUSPICIOUS = 0.5;

  /**
   * Whether there is so much less of the day than of those around it that part of it may be
   * missing. A quiet day looks the same: this asks for a look at the source and proves nothing.
   */
  public boolean looksPartial() {
    return shareOfNeighbours.isPresent() && shareOfNeighbours.getAsDouble() < SUSPICIOUS;
  }
}
