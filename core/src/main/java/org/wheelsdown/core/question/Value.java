package org.wheelsdown.core.question;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** One field of a row. */
public sealed interface Value {
  /** As a script would read it: ISO 8601 in UTC, a decimal point, nothing where not known. */
  String asText();

  /** Words, codes and names; never empty. */
  record Text(String text) implements Value {
    @Override
    public String asText() {
      return text;
    }
  }

  /** A point in time. */
  record Time(Instant instant) implements Value {
    @Override
    public String asText() {
      return DateTimeFormatter.ISO_INSTANT.format(instant);
    }
  }

  /** A measure; finite. */
  record Measure(double number) implements Value {
    @Override
    public String asText() {
      return Double.toString(number);
    }
  }

  /** A count. */
  record Count(long number) implements Value {
    @Override
    public String asText() {
      return Long.toString(number);
    }
  }

  /** What is not known. */
  record Unknown() implements Value {
    @Override
    public String asText() {
      return "";
    }
  }
}
