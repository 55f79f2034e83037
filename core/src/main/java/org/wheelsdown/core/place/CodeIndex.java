package org.wheelsdown.core.place;

import java.util.Arrays;
import java.util.Locale;

/**
 * Finds airports by code. A sorted array of numbers, since a map of two hundred thousand texts
 * would take longer to fill than most commands take in all.
 */
final class CodeIndex {
  private static final int LONGEST = 8;

  /** The letters, the digits, the hyphen, and nothing. */
  private static final int SYMBOLS = 38;

  private static final int NO_SYMBOL = -1;

  /** What a code can be to an airport, the best first: its ident, its IATA code, another of its. */
  private static final int OTHER = 2;

  private static final int RANK_SHIFT = AirportGrid.NUMBER_BITS;
  private static final int CODE_SHIFT = RANK_SHIFT + 2;
  private static final int[] NONE = {};

  /** From the highest bits to the lowest: a code, what it is to an airport, the airport. */
  private long[] keys;

  private int count;

  CodeIndex(AirportCatalogue airports) {
    keys = new long[3 * airports.size()];
    for (int number = 0; number < airports.size(); number++) {
      add(number, airports.codes(number));
    }
    Arrays.sort(keys, 0, count);
  }

  private void add(int number, String codes) {
    int rank = 0;
    for (int from = 0; from < codes.length(); rank++) {
      int space = codes.indexOf(' ', from);
      int to = space < 0 ? codes.length() : space;
      if (from < to) {
        add(packed(codes, from, to) << CODE_SHIFT | Math.min(rank, OTHER) << RANK_SHIFT | number);
      }
      from = to + 1;
    }
  }

  private void add(long key) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, count + count / 2 + 1);
    }
    keys[count++] = key;
  }

  /**
   * The numbers of the airports whose ident a code is, in either case; else of those whose IATA
   * code it is; else of those whose other code it is.
   */
  int[] named(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    if (code.isEmpty() || code.length() > LONGEST || !isCode(code)) {
      return NONE;
    }
    long packed = packed(code, 0, code.length());
    int found = Arrays.binarySearch(keys, 0, count, packed << CODE_SHIFT);
    int from = found < 0 ? -1 - found : found;
    int to = from;
    while (to < count
        && keys[to] >> CODE_SHIFT == packed
        && keys[to] >> RANK_SHIFT == keys[from] >> RANK_SHIFT) {
      to++;
    }
    return from == to ? NONE : numbers(from, to);
  }

  private int[] numbers(int from, int to) {
    int[] numbers = new int[to - from];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (int) keys[from + i] & AirportGrid.NUMBERS;
    }
    return numbers;
  }

  private static boolean isCode(String text) {
    return text.chars().allMatch(letter -> symbol((char) letter) != NO_SYMBOL);
  }

  /** A code as a number in base 38, filled up with nothings, so that eight symbols take 42 bits. */
  private static long packed(String text, int from, int to) {
    long packed = 0;
    for (int i = from; i < from + LONGEST; i++) {
      packed = packed * SYMBOLS + (i < to ? symbol(text.charAt(i)) : 0);
    }
    return packed;
  }

  private static int symbol(char letter) {
    if (letter >= 'A' && letter <= 'Z') {
      return letter - 'A' + 12;
    }
    if (letter >= '0' && letter <= '9') {
      return letter - '0' + 2;
    }
    return letter == '-' ? 1 : NO_SYMBOL;
  }
}
