package org.wheelsdown.sim.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing text of numbers with fixed places after the point. Formatting through the standard
 * library would take most of the time that an archive takes.
 */
final class DecimalText {
  private byte[] bytes = new byte[1 << 16];
  private int length;
  private final byte[] digits = new byte[20];

  DecimalText text(String ascii) {
    ensure(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  DecimalText utf8(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    ensure(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
    return this;
  }

  DecimalText number(long value) {
    return decimal(value, 0);
  }

  /** A value given in units of its last place: 1234 with 2 places is {@code 12.34}. */
  DecimalText decimal(long units, int places) {
    ensure(digits.length + 2);
    if (units < 0) {
      bytes[length++] = '-';
    }
    int count = takeDigits(Math.abs(units), places + 1);
    for (int i = count - 1; i >= 0; i--) {
      bytes[length++] = digits[i];
      if (i == places && places > 0) {
        bytes[length++] = '.';
      }
    }
    return this;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  int length() {
    return length;
  }

  private int takeDigits(long rest, int least) {
    int count = 0;
    while (rest > 0 || count < least) {
      digits[count++] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    return count;
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2 + more);
    }
  }
}
