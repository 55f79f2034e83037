package org.wheelsdown.casework.mistake;

/**
 * What is wrong at one place of a file.
 *
 * @param file its name, as a person would call it
 * @param line from 1
 * @param column from 1, in characters
 * @param message what is wrong, in words that begin a sentence
 * @param hint what can be done about it; may be empty
 */
public record Mistake(String file, int line, int column, String message, String hint) {

  /** On one line, as compilers write it: {@code case.yaml:12:5: 'clams' is not known here (…)}. */
  public String sentence() {
    String where = "%s:%d:%d: %s".formatted(file, line, column, message);
    return hint.isEmpty() ? where : where + " (" + hint + ")";
  }

  /** Whether it is the same one, though it may stand in another place now. */
  public boolean saysTheSameAs(Mistake other) {
    return message.equals(other.message) && hint.equals(other.hint);
  }
}
