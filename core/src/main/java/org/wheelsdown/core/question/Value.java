package org.wheelsdown.core.question;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /**
   * Airports where something may have been, the most probable first.
   *
   * @param choices at least one
   */
  record Choices(List<Choice> choices) implements Value {
    private static final Pattern CHOICE = Pattern.compile("(\\S+) ([\\d.]+)");

    public Choices {
      choices = List.copyOf(choices);
    }

    /** Reads what {@link #asText} writes. */
    public static Choices parse(String text) {
      return new Choices(
          CHOICE
              .matcher(text)
              .results()
              .map(each -> new Choice(each.group(1), Double.parseDouble(each.group(2))))
              .toList());
    }

    /** Such as {@code MUGM 0.944; MUCU 0.031}. */
    @Override
    public String asText() {
      return choices.stream()
          .map(each -> String.format(Locale.ROOT, "%s %.3f", each.airport(), each.probability()))
          .collect(Collectors.joining("; "));
    }
  }

  /**
   * One of several airports.
   *
   * @param airport its ident
   * @param probability 0 to 1
   */
  record Choice(String airport, double probability) {}

  /** What is not known. */
  record Unknown() implements Value {
    @Override
    public String asText() {
      return "";
    }
  }
}
