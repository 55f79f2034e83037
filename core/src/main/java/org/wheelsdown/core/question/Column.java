package org.wheelsdown.core.question;

/**
 * A column of an answer.
 *
 * @param name lower case with underscores, its unit at the end where there is a choice
 */
public record Column(String name, Kind kind) {
  /** What the column's values are, where they are known. */
  public enum Kind {
    /** {@link Value.Text}. */
    TEXT,
    /** {@link Value.Choices}. */
    CHOICES,
    /** {@link Value.Time}. */
    TIME,
    /** {@link Value.Measure}. */
    NUMBER,
    /** {@link Value.Count}. */
    INTEGER
  }
}
