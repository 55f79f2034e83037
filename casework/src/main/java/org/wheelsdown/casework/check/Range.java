package org.wheelsdown.casework.check;

/**
 * A range of counts, both ends included.
 *
 * @param least 0 or more
 * @param most {@code least} or more; {@link Integer#MAX_VALUE} for any number
 */
public record Range(int least, int most) {
  /** Any number, none as well. */
  public static final Range ANY = new Range(0, Integer.MAX_VALUE);

  /** At least one. */
  public static final Range SOME = new Range(1, Integer.MAX_VALUE);

  public Range {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("no range: " + least + " to " + most);
    }
  }

  public boolean has(long count) {
    return least <= count && count <= most;
  }
}
