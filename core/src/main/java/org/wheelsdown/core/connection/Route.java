package org.wheelsdown.core.connection;

/**
 * How often aircraft of one class flew from one airport to another.
 *
 * @param flights heard or inferred to have gone that way
 * @param days of data in which they were counted
 */
public record Route(int flights, int days) {
  private static final int WEEK = 7;

  /** Whether it was flown twice at least, and once a week at least. */
  public boolean isRegular() {
    return flights >= 2 && flights * WEEK >= days;
  }

  String inWords() {
    String times = flights == 1 ? "once" : "%,d times".formatted(flights);
    return "flown %s by such aircraft in %s of data"
        .formatted(flights == 0 ? "never" : times, days == 1 ? "1 day" : days + " days");
  }
}
