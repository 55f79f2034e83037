package org.wheelsdown.io.format;

import java.nio.charset.StandardCharsets;

/**
 * A decimal number read from bytes, without making a text of it. Reused from number to number.
 *
 * <p>A mantissa up to 2^53 and a power of ten up to 10^22 are both exact in a double, so that one
 * division rounds once and correctly (W. D. Clinger, "How to read floating point numbers
 * accurately", 1990). Longer numbers are left to the JDK.
 */
final class Decimal {
  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17
  };

  private static final long LARGEST_MANTISSA = 1L << 53;

  private double value;

  /** What was read last. */
  double value() {
    return value;
  }

  /**
   * Reads the number that begins at an offset.
   *
   * @param bytes with a byte after the number that is no part of one
   * @return the offset after the number; {@code from} if there is none
   */
  int parse(byte[] bytes, int from) {
    boolean negative = bytes[from] == '-';
    int first = negative ? from + 1 : from;
    int at = first;
    long mantissa = 0;
    int digit = bytes[at] - '0';
    while (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digit = bytes[++at] - '0';
    }
    int whole = at - first;
    int decimals = 0;
    if (bytes[at] == '.') {
      int point = at;
      digit = bytes[++at] - '0';
      while (digit >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit;
        digit = bytes[++at] - '0';
      }
      decimals = at - point - 1;
    }
    if (whole + decimals == 0) {
      return from;
    }
    // Up to 17 digits cannot have overflowed, and an overflowed mantissa has more.
    if (whole + decimals >= POWERS_OF_TEN.length
        || mantissa > LARGEST_MANTISSA
        || (bytes[at] | 0x20) == 'e') {
      return parseLong(bytes, from);
    }
    double magnitude = mantissa / POWERS_OF_TEN[decimals];
    value = negative ? -magnitude : magnitude;
    return at;
  }

  private int parseLong(byte[] bytes, int from) {
    int at = from;
    while ("+-.eE0123456789".indexOf(bytes[at]) >= 0) {
      at++;
    }
    try {
      value = Double.parseDouble(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
      return at;
    } catch (NumberFormatException e) {
      return from;
    }
  }
}
