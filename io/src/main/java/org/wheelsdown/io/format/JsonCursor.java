package org.wheelsdown.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.wheelsdown.io.format.JsonDamage.Kind;

/**
 * Walks over JSON text byte by byte, through a window that slides along the content, so that a
 * document of any length takes the same memory. Made for rows of numbers: no text is made of them.
 *
 * <p>Structure and skipped values may cross the window's edge; a number or a text that is read may
 * not, so {@link #hold} is to be called before each row.
 */
final class JsonCursor {
  private static final int WINDOW = 1 << 16;

  /** Bytes of a row that are in the window at least; real rows have fewer than 1,500. */
  private static final int ROW = 1 << 14;

  private final InputStream in;

  /** One byte longer than what it holds, so that a zero always ends a number. */
  private final byte[] window = new byte[WINDOW + 1];

  private final Decimal decimal = new Decimal();
  private int at;
  private int end;
  private boolean exhausted;

  JsonCursor(InputStream in) {
    this.in = in;
  }

  /** Sees to it that the next row is in the window as a whole. */
  void hold() throws IOException {
    if (end - at < ROW && !exhausted) {
      fill();
    }
  }

  /** The next byte that is not blank, left where it is. */
  int peek() throws IOException, JsonDamage {
    while (at < end || fill()) {
      int b = window[at];
      if (b > ' ' || b < 0) {
        return b;
      }
      at++;
    }
    throw new JsonDamage(Kind.EARLY_END);
  }

  /** Steps over this byte if it is the next. */
  boolean take(char wanted) throws IOException, JsonDamage {
    if (peek() != wanted) {
      return false;
    }
    at++;
    return true;
  }

  /** Steps over this byte, which must be next. */
  void expect(char wanted) throws IOException, JsonDamage {
    if (!take(wanted)) {
      throw new JsonDamage(Kind.MALFORMED);
    }
  }

  /** Steps over {@code null} if it is next. */
  boolean takeNull() throws IOException, JsonDamage {
    return peek() == 'n' && literal("null");
  }

  /**
   * Reads a number: NaN for {@code null}, infinite for the {@code NaN} and {@code Infinity} that
   * some writers put, so that absent and absurd can be told apart.
   */
  double number() throws IOException, JsonDamage {
    int first = peek();
    if (first == 'n') {
      literal("null");
      return Double.NaN;
    }
    return parse(first) ? decimal.doubleValue() : Double.POSITIVE_INFINITY;
  }

  /** Reads seconds as microseconds; far out of any range where they are no finite number. */
  long microseconds() throws IOException, JsonDamage {
    return parse(peek()) ? decimal.scaled(6) : Decimal.BEYOND;
  }

  /** False if it is a number that is not finite. */
  private boolean parse(int first) throws IOException, JsonDamage {
    if (first == 'N' || first == 'I') {
      literal(first == 'N' ? "NaN" : "Infinity");
      return false;
    }
    int next = decimal.parse(window, at, end);
    if (next == end) {
      throw new JsonDamage(exhausted ? Kind.EARLY_END : Kind.MALFORMED);
    }
    if (next > at) {
      at = next;
      return true;
    }
    literal("-Infinity");
    return false;
  }

  /** Reads a text, or steps over a value that is none and gives an empty one. */
  String textOr(String expected) throws IOException, JsonDamage {
    if (peek() == '"') {
      return text(expected);
    }
    skip();
    return "";
  }

  /** Reads a text; where it is the expected one, no new one is made. */
  String text(String expected) throws IOException, JsonDamage {
    expect('"');
    int start = at;
    endText();
    int length = at - 1 - start;
    if (isText(start, length, expected)) {
      return expected;
    }
    return JsonText.unescape(new String(window, start, length, StandardCharsets.UTF_8));
  }

  private void endText() throws JsonDamage {
    int i = at;
    while (i < end) {
      byte b = window[i++];
      if (b == '"') {
        at = i;
        return;
      }
      if (b >= 0 && b < ' ') {
        throw new JsonDamage(Kind.MALFORMED);
      }
      if (b == '\\') {
        i++;
      }
    }
    throw new JsonDamage(exhausted ? Kind.EARLY_END : Kind.MALFORMED);
  }

  private boolean isText(int start, int length, String ascii) {
    if (length != ascii.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (window[start + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Reads a key of any length and its colon. */
  String name() throws IOException, JsonDamage {
    String name = text("");
    expect(':');
    return name;
  }

  /**
   * Reads a key and its colon.
   *
   * @return the key's bytes, the first in the highest place used; 0 if there are more than eight
   */
  long key() throws IOException, JsonDamage {
    expect('"');
    int start = at;
    endText();
    int length = at - 1 - start;
    expect(':');
    if (length > Long.BYTES) {
      return 0;
    }
    long packed = 0;
    for (int i = start; i < start + length; i++) {
      packed = packed << 8 | (window[i] & 0xff);
    }
    return packed;
  }

  /** What {@link #key} gives for this key of at most eight ASCII characters. */
  static long keyOf(String name) {
    return name.chars().asLongStream().reduce(0, (packed, c) -> packed << 8 | c);
  }

  /** Steps over a value of any kind and nesting. */
  void skip() throws IOException, JsonDamage {
    int depth = 0;
    do {
      switch (peek()) {
        case '"' -> skipText();
        case '{', '[' -> {
          depth++;
          at++;
        }
        case '}', ']' -> {
          depth--;
          at++;
        }
        case ',', ':' -> at++;
        default -> skipScalar();
      }
    } while (depth > 0);
  }

  private void skipText() throws IOException, JsonDamage {
    at++;
    boolean escaped = false;
    while (at < end || fill()) {
      byte b = window[at++];
      if (b == '"' && !escaped) {
        return;
      }
      if (b >= 0 && b < ' ') {
        throw new JsonDamage(Kind.MALFORMED);
      }
      escaped = b == '\\' && !escaped;
    }
    throw new JsonDamage(Kind.EARLY_END);
  }

  private void skipScalar() throws IOException, JsonDamage {
    while (at < end || fill()) {
      byte b = window[at];
      if (b == ',' || b == '}' || b == ']' || b == ' ' || b == '\n') {
        return;
      }
      at++;
    }
    throw new JsonDamage(Kind.EARLY_END);
  }

  /** Steps to the next bracket that opens a row after another has ended; false if none comes. */
  boolean findRow() throws IOException {
    int state = ']';
    while (at < end || fill()) {
      byte b = window[at];
      if (b == ']') {
        state = ',';
      } else if (b == ',' && state == ',') {
        state = '[';
      } else if (b == '[' && state == '[') {
        return true;
      } else if (b > ' ' || b < 0) {
        state = ']';
      }
      at++;
    }
    return false;
  }

  private boolean literal(String word) throws IOException, JsonDamage {
    for (int i = 0; i < word.length(); i++) {
      if (at == end && !fill()) {
        throw new JsonDamage(Kind.EARLY_END);
      }
      if (window[at] != word.charAt(i)) {
        throw new JsonDamage(Kind.MALFORMED);
      }
      at++;
    }
    return true;
  }

  /** Moves what is left to the window's front and fills up the rest; false if nothing is left. */
  private boolean fill() throws IOException {
    System.arraycopy(window, at, window, 0, end - at);
    end -= at;
    at = 0;
    if (!exhausted) {
      int n = in.readNBytes(window, end, WINDOW - end);
      exhausted = n < WINDOW - end;
      end += n;
      window[end] = 0;
    }
    return end > 0;
  }
}
