package org.wheelsdown.io.format;

import java.nio.charset.StandardCharsets;

/**
 * A decimal number read from bytes, without making a text of it. Reused from number to number.
 *
 * <p>A mantissa below 2^53 and a power of ten up to 10^22 are both exact in a double, so that one
 * division rounds once and correctly (W. D. Clinger, "How to read floating point numbers
 * accurately", 1990). Longer numbers are left to the JDK.
 */
final class Decimal {
  /** What {@link #scaled} gives at the least or at the most. */
  static final long BEYOND = Long.MAX_VALUE / 4;

  private static final double[] POWERS_OF_TEN = new double[23];
  private static final long[] WHOLE_POWERS_OF_TEN = new long[19];

  /** The most digits that always fit a long. */
  private static final int DIGITS = 18;

  private static final long EXACT = 1L << 53;

  static {
    for (int i = 0; i < POWERS_OF_TEN.length; i++) {
      POWERS_OF_TEN[i] = Double.parseDouble("1e" + i);
    }
    long power = 1;
    for (int i = 0; i < WHOLE_POWERS_OF_TEN.length; i++) {
      WHOLE_POWERS_OF_TEN[i] = power;
      power *= 10;
    }
  }

  private long mantissa;
  private int scale;
  private boolean negative;

  /** Whether mantissa and scale say it all; if not, {@link #value} does. */
  private boolean isShort;

  private double value;

  /**
   * Reads the number that begins at an offset.
   *
   * @param bytes with a byte that is no part of a number at {@code end}
   * @return the offset after the number; {@code from} if there is none
   */
  int parse(byte[] bytes, int from, int end) {
    int at = from;
    negative = bytes[at] == '-';
    if (negative) {
      at++;
    }
    int digitsFrom = at;
    long sum = 0;
    int digit = bytes[at] - '0';
    while (digit >= 0 && digit <= 9) {
      sum = sum * 10 + digit;
      digit = bytes[++at] - '0';
    }
    int digits = at - digitsFrom;
    if (bytes[at] == '.') {
      int point = at++;
      digit = bytes[at] - '0';
      while (digit >= 0 && digit <= 9) {
        sum = sum * 10 + digit;
        digit = bytes[++at] - '0';
      }
      scale = at - point - 1;
      digits += scale;
    } else {
      scale = 0;
    }
    if (digits == 0) {
      return from;
    }
    mantissa = sum;
    isShort = digits <= DIGITS && (bytes[at] | 0x20) != 'e';
    return isShort ? at : parseLong(bytes, from, end);
  }

  private int parseLong(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && "+-.eE0123456789".indexOf(bytes[at]) >= 0) {
      at++;
    }
    try {
      value = Double.parseDouble(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
      return at;
    } catch (NumberFormatException e) {
      return from;
    }
  }

  /** The nearest double: the same that {@link Double#parseDouble} gives. */
  double doubleValue() {
    if (!isShort) {
      return value;
    }
    double magnitude =
        mantissa < EXACT
            ? mantissa / POWERS_OF_TEN[scale]
            : Double.parseDouble(mantissa + "e-" + scale);
    return negative ? -magnitude : magnitude;
  }

  /**
   * The number times 10 to a power, to the nearest whole number, and never further from zero than
   * {@link #BEYOND}.
   */
  long scaled(int power) {
    if (!isShort || (scale < power && mantissa > BEYOND / WHOLE_POWERS_OF_TEN[power - scale])) {
      double product = doubleValue() * POWERS_OF_TEN[power];
      return Math.max(-BEYOND, Math.min(BEYOND, Math.round(product)));
    }
    long magnitude =
        scale <= power
            ? mantissa * WHOLE_POWERS_OF_TEN[power - scale]
            : Math.round(mantissa / POWERS_OF_TEN[scale - power]);
    return Math.min(BEYOND, magnitude) * (negative ? -1 : 1);
  }
}
