package org.wheelsdown.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.wheelsdown.io.format.JsonDamage.Kind;

/**
 * Walks over JSON text byte by byte, through a window that slides along the content, so that a
 * document of any length takes the same memory. Made for rows of numbers: no text is made of them.
 *
 * <p>A row is read where it lies, so {@link #hold} is to be called before each; rows that are
 * longer than any real one are taken for damage.
 */
final class JsonCursor {
  private static final int WINDOW = 1 << 16;

  /** Bytes of a row that are in the window at least; real rows have fewer than 1,500. */
  private static final int ROW = 1 << 14;

  private final InputStream in;

  /** Longer by one than what it holds: a zero ends every number, word and text. */
  private final byte[] window = new byte[WINDOW + 1];

  private final Decimal decimal = new Decimal();
  private int at;
  private int end;
  private boolean exhausted;

  // The value that was read last.
  private int first;
  private double number;
  private int textFrom;
  private int textTo;

  JsonCursor(InputStream in) {
    this.in = in;
  }

  /** Goes to what is next, and sees to it that a whole row of it is in the window. */
  void hold() throws IOException {
    do {
      if (end - at < ROW && !exhausted) {
        fill();
      }
      while (at < end && window[at] >= 0 && window[at] <= ' ') {
        at++;
      }
    } while (end - at < ROW && !exhausted);
  }

  /** Where it is in the window; means something until the next {@link #hold}. */
  int place() {
    return at;
  }

  /** All that it has stepped over since it was at a place. */
  String since(int place) {
    return new String(window, place, at - place, StandardCharsets.UTF_8).strip();
  }

  /** Steps over the mark that some editors put before UTF-8. */
  void skipByteOrderMark() {
    if (window[at] == (byte) 0xef && window[at + 1] == (byte) 0xbb && end - at > 2) {
      at += 3;
    }
  }

  /** The next byte that is not blank, left where it is. */
  int peek() throws JsonDamage {
    while (window[at] >= 0 && window[at] <= ' ' && at < end) {
      at++;
    }
    if (at == end) {
      throw endOfWindow();
    }
    return window[at];
  }

  /** Steps over this byte if it is the next. */
  boolean take(char wanted) throws JsonDamage {
    if (peek() != wanted) {
      return false;
    }
    at++;
    return true;
  }

  /** Steps over this byte, which must be next. */
  void expect(char wanted) throws JsonDamage {
    if (!take(wanted)) {
      throw new JsonDamage(Kind.MALFORMED);
    }
  }

  /**
   * Reads the value that is next. Numbers and texts can be asked for afterwards; any other is only
   * stepped over.
   */
  void read() throws JsonDamage {
    number = Double.NaN;
    first = peek();
    if (first == '"') {
      readText();
    } else if (!readNumber()) {
      skip();
    }
  }

  /**
   * The number that was read last: NaN if it was {@code null} or no number, infinite for the {@code
   * NaN} and {@code Infinity} that some writers put, so that absent and absurd can be told apart.
   */
  double number() {
    return number;
  }

  /** Whether the value that was read last is a text. */
  boolean isText() {
    return first == '"';
  }

  /** Whether the value that was read last is {@code true}. */
  boolean isTrue() {
    return first == 't';
  }

  /** Whether the value that was read last is {@code false}. */
  boolean isFalse() {
    return first == 'f';
  }

  /** The text that was read last, which may well be the same as before; empty if it was none. */
  String text(RepeatedText before) {
    return isText() ? before.of(window, textFrom, textTo) : "";
  }

  private boolean readNumber() throws JsonDamage {
    int next = decimal.parse(window, at);
    if (next == end) {
      throw endOfWindow();
    }
    if (next > at) {
      number = decimal.value();
      at = next;
      return true;
    }
    if (window[next] == 'N' || window[next] == 'I' || window[next] == '-') {
      number = Double.POSITIVE_INFINITY;
    } else if ("ntf[{".indexOf(window[next]) < 0) {
      throw new JsonDamage(Kind.MALFORMED);
    }
    return false;
  }

  private void readText() throws JsonDamage {
    int i = at + 1;
    textFrom = i;
    byte b = window[i];
    while (b != '"') {
      if (b >= 0 && b < ' ') {
        throw i < end ? new JsonDamage(Kind.MALFORMED) : endOfWindow();
      }
      i += b == '\\' && i + 1 < end ? 2 : 1;
      b = window[i];
    }
    textTo = i;
    at = i + 1;
  }

  /** Reads a key of any length and its colon. */
  String name() throws JsonDamage {
    readKey();
    String name = text(new RepeatedText());
    expect(':');
    return name;
  }

  /**
   * Reads a key and its colon without making a text of it.
   *
   * @return the same as {@link #keyOf} gives for this key; 0 if it has more than eight bytes
   */
  long key() throws JsonDamage {
    readKey();
    long key = 0;
    if (textTo - textFrom <= Long.BYTES) {
      for (int i = textFrom; i < textTo; i++) {
        key = (key << Byte.SIZE) | window[i];
      }
    }
    expect(':');
    return key;
  }

  private void readKey() throws JsonDamage {
    first = peek();
    if (first != '"') {
      throw new JsonDamage(Kind.MALFORMED);
    }
    readText();
  }

  /** Stands for a key of at most eight ASCII characters. */
  static long keyOf(String name) {
    return name.chars().asLongStream().reduce(0, (key, c) -> (key << Byte.SIZE) | c);
  }

  private void skip() throws JsonDamage {
    int depth = 0;
    while (at < end) {
      byte b = window[at];
      if (depth == 0 && (b <= ' ' || b == ',' || b == ']' || b == '}')) {
        return;
      }
      if (b == '"') {
        readText();
        continue;
      }
      if (b == '[' || b == '{') {
        depth++;
      } else if (b == ']' || b == '}') {
        depth--;
      }
      at++;
    }
    throw endOfWindow();
  }

  /** Steps over a value of any kind, nesting and length. */
  void skipLong() throws IOException, JsonDamage {
    int depth = 0;
    boolean inText = false;
    boolean isEscaped = false;
    while (at < end || fill()) {
      byte b = window[at];
      if (inText) {
        inText = b != '"' || isEscaped;
        isEscaped = b == '\\' && !isEscaped;
      } else if (depth == 0 && (b == ',' || b == ']' || b == '}')) {
        return;
      } else if (b == '[' || b == '{') {
        depth++;
      } else if (b == ']' || b == '}') {
        depth--;
      } else {
        inText = b == '"';
      }
      at++;
    }
    throw endOfWindow();
  }

  /**
   * Steps to the next bracket that opens a row after another has ended; false if none comes.
   *
   * @param opening what rows begin with, a bracket or a brace
   */
  boolean findRow(char opening) throws IOException {
    int closing = opening + 2; // in ASCII, of both kinds of brackets
    int before = closing; // the damage may have come to light at a row's very end
    int beforeThat = 0;
    while (at < end || fill()) {
      byte b = window[at];
      if (b == opening && before == ',' && beforeThat == closing) {
        return true;
      }
      if (b > ' ') {
        beforeThat = before;
        before = b;
      }
      at++;
    }
    return false;
  }

  /** What it means that something read as a whole reaches to the end of the window. */
  private JsonDamage endOfWindow() {
    return new JsonDamage(exhausted ? Kind.EARLY_END : Kind.MALFORMED);
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
    }
    window[end] = 0;
    return end > 0;
  }
}
