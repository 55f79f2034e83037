package org.wheelsdown.io.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.wheelsdown.io.read.Lines;

/**
 * The lines of a list, each cut into cells; made for texts. A quoted cell may go on over a few
 * lines; a quote that is never closed spoils its own line only.
 */
final class Cells {
  private static final int MOST_CELLS = 128;

  /** What Excel writes on Windows where it does not write UTF-8. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What the decoder puts where the bytes are not UTF-8. */
  private static final char REPLACEMENT = '\ufffd';

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final Lines lines;
  private final Dialect dialect;
  private final int[] from = new int[MOST_CELLS];
  private final int[] to = new int[MOST_CELLS];

  /** The character in the cell that quotes or escapes others; 0 if there is none. */
  private final char[] mark = new char[MOST_CELLS];

  private int count;
  private boolean isForeign;

  Cells(InputStream in, Dialect dialect) {
    lines = new Lines(in);
    this.dialect = dialect;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    isForeign = false;
    count = 0;
    if (!lines.next()) {
      return false;
    }
    if (!lines.isTooLong() && !cut(false)) {
      join();
    }
    return true;
  }

  /** Takes in the lines after this one until its quoted cell ends; none if it never does. */
  private void join() {
    while (lines.extend()) {
      if (cut(true)) {
        return;
      }
    }
    lines.shrink();
    cut(false);
  }

  /**
   * Returns false if the line ends inside a quoted cell.
   *
   * @param isStrict whether a quoted cell must end where its quotes do, which a stray one does not
   */
  private boolean cut(boolean isStrict) {
    int end = lines.to();
    count = 0;
    int start = lines.from();
    boolean isOpen;
    do {
      int stop = endOfCell(start, end, isStrict);
      isOpen = stop < 0;
      from[count] = start;
      to[count] = isOpen ? end : stop;
      start = to[count] + 1;
      count++;
    } while (start <= end && count < MOST_CELLS);
    return !isOpen;
  }

  /** The offset of the separator after a cell, or of the end; negative if a quote stays open. */
  private int endOfCell(int start, int end, boolean isStrict) {
    byte[] bytes = lines.bytes();
    mark[count] = 0;
    int i = start;
    boolean isOpen = start < end && dialect.quotes().indexOf(bytes[start]) >= 0;
    if (isOpen) {
      mark[count] = (char) bytes[start];
      i++;
    }
    for (; i < end; i++) {
      byte b = bytes[i];
      if (b == dialect.separator() && !isOpen) {
        return i;
      } else if (b == dialect.escape()) {
        mark[count] = dialect.escape();
        i++;
      } else if (mark[count] != 0 && b == mark[count]) {
        isOpen = !isOpen;
      } else if (isStrict && mark[count] != 0 && !isOpen) {
        return -1;
      }
    }
    return isOpen ? -1 : end;
  }

  /** How many cells the line has; none if it is too long to be one. */
  int count() {
    return count;
  }

  /** Whether the line has nothing in it. */
  boolean isBlank() {
    return count == 1 && text(0).isEmpty();
  }

  /** Whether the text ended before the line did. */
  boolean endsUnfinished() {
    return lines.endsUnfinished();
  }

  /** The number of the line in the text, from 1; of the first if there are several. */
  long line() {
    return lines.number();
  }

  /** Whether a text was asked for that is not in UTF-8. */
  boolean isForeign() {
    return isForeign;
  }

  /** A cell's text without blanks around it; empty where there is no such cell. */
  String text(int cell) {
    if (cell < 0 || cell >= count || from[cell] >= to[cell]) {
      return "";
    }
    String text = decoded(from[cell], to[cell]);
    if (text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    return (mark[cell] == 0 ? text : plain(text, mark[cell])).strip();
  }

  private String decoded(int start, int end) {
    String text = new String(lines.bytes(), start, end - start, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
    isForeign = true;
    return new String(lines.bytes(), start, end - start, WINDOWS);
  }

  /** A text without the marks that only quote or escape other characters. */
  private static String plain(String coded, char mark) {
    StringBuilder plain = new StringBuilder(coded.length());
    boolean isQuoted = coded.charAt(0) == mark;
    for (int i = isQuoted ? 1 : 0; i < coded.length(); i++) {
      // Of two marks one is meant; a single one is either before what is meant or at the end.
      if (coded.charAt(i) == mark) {
        i++;
      }
      if (i < coded.length()) {
        plain.append(coded.charAt(i));
      }
    }
    return plain.toString();
  }
}
