package org.wheelsdown.io.register;

/**
 * How a list writes its cells.
 *
 * @param separator what stands between two cells
 * @param quotes each of them may stand around a cell, and is doubled inside one that it stands
 *     around
 * @param escape takes the meaning from the character after it; 0 where nothing does
 */
record Dialect(char separator, String quotes, char escape) {
  /** As in RFC 4180. */
  static final Dialect COMMAS = new Dialect(',', "\"", '\0');

  /** The same, with either kind of quotes. */
  static final Dialect ANY_QUOTES = new Dialect(',', "\"'", '\0');

  /** Padded columns with commas between them, in which a quote is just a character. */
  static final Dialect PLAIN_COMMAS = new Dialect(',', "", '\0');

  /** Nothing is quoted; a backslash stands before a semicolon that belongs to the text. */
  static final Dialect ESCAPED_SEMICOLONS = new Dialect(';', "", '\\');

  /** As in RFC 4180 but for what stands between the cells. */
  static Dialect separatedBy(char separator) {
    return new Dialect(separator, "\"", '\0');
  }
}
