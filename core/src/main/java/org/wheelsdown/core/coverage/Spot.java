package org.wheelsdown.core.coverage;

/** A cell during one hour. */
public record Spot(Cell cell, Hour hour) {
  /** Odd, and without a pattern in its bits. */
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  /**
   * Spots come as blocks of neighbouring cells in hours that follow each other. The usual sum would
   * give many of them the same number, and a set of those of a month takes minutes to fill.
   */
  @Override
  public int hashCode() {
    long number = (hour.number() << Integer.SIZE) + cell.code();
    return (int) ((number * SCATTER) >>> Integer.SIZE);
  }
}
