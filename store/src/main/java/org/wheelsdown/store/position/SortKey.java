package org.wheelsdown.store.position;

/**
 * A day, an address and a place in the buffer in one number, so that sorting by the first two, with
 * the order of arrival kept, is sorting numbers.
 */
final class SortKey {
  static final int INDEX_BITS = 20;

  private static final int ADDRESS_BITS = 25;

  private SortKey() {}

  /**
   * @param day days since the earliest in the buffer; 18 bits are left for it, 700 years
   */
  static long of(long day, int address, int index) {
    return ((day << ADDRESS_BITS | address) << INDEX_BITS) | index;
  }

  static int index(long key) {
    return (int) key & ((1 << INDEX_BITS) - 1);
  }

  /** What is the same for all positions of one address on one day. */
  static long group(long key) {
    return key >>> INDEX_BITS;
  }

  static long day(long key) {
    return key >>> (INDEX_BITS + ADDRESS_BITS);
  }
}
