package org.wheelsdown.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.io.read.Lines;

/**
 * The lines of a text, each cut at its commas; made for columns of numbers, which are read without
 * making texts of them. A line is the most that damage can spoil: quotes do not reach beyond it.
 */
final class CsvLines {
  private static final int MOST_FIELDS = 64;

  private static final int HEX_DIGITS = 6;
  private static final int NON_ICAO = 1 << 24;

  private final Lines lines;
  private final int[] from = new int[MOST_FIELDS];
  private final int[] to = new int[MOST_FIELDS];
  private final Decimal decimal = new Decimal();
  private int fields;

  CsvLines(InputStream in) {
    lines = new Lines(in);
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    if (!lines.next()) {
      return false;
    }
    if (lines.isTooLong()) {
      fields = 0;
    } else {
      cut(lines.from(), lines.to());
    }
    return true;
  }

  private void cut(int start, int stop) {
    byte[] window = lines.bytes();
    fields = 0;
    boolean quoted = false;
    from[0] = start;
    for (int i = start; i < stop; i++) {
      byte b = window[i];
      if (b == '"') {
        quoted = !quoted;
      } else if (b == ',' && !quoted && fields < MOST_FIELDS - 1) {
        to[fields++] = i;
        from[fields] = i + 1;
      }
    }
    to[fields++] = stop;
  }

  /** Whether the text ended before the line did. */
  boolean endsUnfinished() {
    return lines.endsUnfinished();
  }

  /** Bytes of the line without its end. */
  int length() {
    return lines.length();
  }

  /** How many fields the line has; none if it is too long to be one. */
  int fields() {
    return fields;
  }

  /** Whether there is nothing in a field, or no such field. */
  boolean isEmpty(int field) {
    return field < 0 || field >= fields || from[field] == to[field];
  }

  /** A field without blanks and quotes around it; empty where there is no such field. */
  String text(int field) {
    if (isEmpty(field)) {
      return "";
    }
    String text =
        new String(lines.bytes(), from[field], to[field] - from[field], StandardCharsets.UTF_8)
            .strip();
    return text.startsWith("\"") && text.endsWith("\"") && text.length() > 1
        ? text.substring(1, text.length() - 1).strip()
        : text;
  }

  /** The same, where it may well be the same text as before. */
  String text(int field, RepeatedText before) {
    return isEmpty(field) ? "" : before.of(lines.bytes(), from[field], to[field]);
  }

  /**
   * The number in a field: NaN where it is empty or says that there is none, infinite where it is
   * no number at all.
   */
  double number(int field) {
    if (isEmpty(field)) {
      return Double.NaN;
    }
    if (decimal.parse(lines.bytes(), from[field]) == to[field]) {
      return decimal.value();
    }
    return oddNumber(text(field));
  }

  /** The address in a field, as {@link Address#code}; negative where there is none. */
  int address(int field) {
    if (isEmpty(field)) {
      return -1;
    }
    byte[] window = lines.bytes();
    int first = from[field];
    int mark = window[first] == '~' ? NON_ICAO : 0;
    int digits = mark == 0 ? first : first + 1;
    if (to[field] - digits != HEX_DIGITS) {
      return -1;
    }
    int code = 0;
    for (int i = digits; i < to[field]; i++) {
      code = (code << 4) | Character.digit(window[i], 16);
    }
    return code < 0 ? code : code | mark;
  }

  private static double oddNumber(String text) {
    return switch (text) {
      case "", "NULL", "null", "None" -> Double.NaN;
      default -> Double.POSITIVE_INFINITY;
    };
  }
}
