package org.wheelsdown.core.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds airports by code. A sorted array of numbers, since a map of two hundred thousand texts
 * would take longer to fill than most commands take in all.
 */
final class CodeIndex {
  private static final int LONGEST = 8;
  private static final String LETTERS = " -0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** What a code can be to an airport, the best first: its ident, its IATA code, another of its. */
  private static final int OTHER = 2;

  private static final int RANK_SHIFT = AirportGrid.NUMBER_BITS;
  private static final int CODE_SHIFT = RANK_SHIFT + 2;
  private static final int[] NONE = {};

  /** From the highest bits to the lowest: a code, what it is to an airport, the airport. */
  private final long[] keys;

  CodeIndex(AirportCatalogue airports) {
    long[] found = new long[4 * airports.size() + 4];
    int count = 0;
    for (int number = 0; number < airports.size(); number++) {
      List<String> codes = airports.codes(number);
      if (found.length - count < codes.size()) {
        found = Arrays.copyOf(found, 2 * found.length + codes.size());
      }
      for (int i = 0; i < codes.size(); i++) {
        long rank = Math.min(i, OTHER);
        found[count++] = packed(codes.get(i)) << CODE_SHIFT | rank << RANK_SHIFT | number;
      }
    }
    keys = Arrays.copyOf(found, count);
    Arrays.sort(keys);
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
    int found = Arrays.binarySearch(keys, packed(code) << CODE_SHIFT);
    int from = found < 0 ? -1 - found : found;
    int to = from;
    while (to < keys.length && keys[to] >> RANK_SHIFT == keys[from] >> RANK_SHIFT) {
      to++;
    }
    if (from == to || keys[from] >> CODE_SHIFT != packed(code)) {
      return NONE;
    }
    return Arrays.stream(keys, from, to)
        .mapToInt(key -> (int) (key & AirportGrid.NUMBERS))
        .toArray();
  }

  private static boolean isCode(String code) {
    return code.chars().allMatch(letter -> letter != ' ' && LETTERS.indexOf(letter) >= 0);
  }

  /** A code as a number in base 38, so that eight letters take 42 bits. */
  private static long packed(String code) {
    if (code.length() > LONGEST) {
      throw new IllegalArgumentException("longer than any airport's code: " + code);
    }
    long packed = 0;
    for (int i = 0; i < LONGEST; i++) {
      int letter = i < code.length() ? LETTERS.indexOf(code.charAt(i)) : 0;
      if (letter < 0) {
        throw new IllegalArgumentException("not an airport's code: " + code);
      }
      packed = packed * LETTERS.length() + letter;
    }
    return packed;
  }
}
