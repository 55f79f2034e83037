package org.wheelsdown.casework.folder.entry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as they are written. */
final class Dates {
  private Dates() {}

  static Optional<LocalDate> find(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
