package org.wheelsdown.core.statement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One fact about an aircraft, as a document has it. Two times belong to it and are never mixed:
 * when the fact held, and when the document said so.
 *
 * @param subject by what the document names the aircraft
 * @param value what it says; never empty
 * @param held when the fact held
 * @param said the day on which it was said; empty where that is the day of the document itself
 * @param document SHA-256 of the file in which it stands, 64 lower-case hex digits. What comes from
 *     a reader is not there yet: empty stands for the file that is being read, anything else is
 *     another document as a hand-written list names it (a file beside the list, a SHA-256, a link).
 *     {@link #RULE} where no document says so and it was computed
 * @param place where in the document it stands, such as {@code line 1234}, or {@code page 3, by
 *     line 12 of fleet.csv}; or the rule in words
 */
public record Statement(
    Subject subject,
    Property property,
    String value,
    Held held,
    Optional<LocalDate> said,
    String document,
    String place) {
  /** In the place of a document: computed by rule. */
  public static final String RULE = "rule";

  public Statement {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a statement that says nothing");
    }
    if (!property.admits(value)) {
      throw new IllegalArgumentException("'" + value + "' is no value of " + property);
    }
  }

  /** Whether a document says so, or only a rule. */
  public Basis basis() {
    return document.equals(RULE) ? Basis.BY_RULE : Basis.SAID;
  }
}
