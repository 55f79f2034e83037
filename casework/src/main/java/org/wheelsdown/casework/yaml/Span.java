package org.wheelsdown.casework.yaml;

import org.wheelsdown.casework.mistake.Mistake;

/**
 * Where something stands in a text.
 *
 * @param line from 1
 * @param column from 1
 * @param start its first character, from 0
 * @param end the character after its last
 */
public record Span(int line, int column, int start, int end) {
  /** Where there is nothing else to point at. */
  public static final Span FIRST = new Span(1, 1, 0, 0);

  /** That something is wrong here. */
  public Mistake mistake(String file, String message, String hint) {
    return new Mistake(file, line, column, message, hint);
  }
}
