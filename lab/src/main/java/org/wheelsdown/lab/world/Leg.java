package org.wheelsdown.lab.world;

/**
 * A flight of the world.
 *
 * @param number which of the aircraft's flights it is, from 0
 * @param from the number of the field where it took off
 * @param to the number of the field where it landed
 * @param off when it took off, microseconds since 1970 UTC
 * @param on when it landed
 */
record Leg(int number, int from, int to, long off, long on, Sight takeoff, Sight landing) {
  /** How an end of it is known. */
  enum Sight {
    OBSERVED(0),
    INFERRED(1),
    UNKNOWN(2);

    private final byte code;

    Sight(int code) {
      this.code = (byte) code;
    }

    /** As it stands in {@link LegTable}. */
    byte code() {
      return code;
    }
  }
}
