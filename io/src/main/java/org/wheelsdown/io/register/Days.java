package org.wheelsdown.io.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days that a date stands for: one, or all of a month or a year where no more is said.
 *
 * @param first the first of them
 * @param next the first day after them
 */
record Days(LocalDate first, LocalDate next) {
  /** ISO 8601, with or without hyphens. */
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?|\\d{8}");

  /** What some lists write after the day. */
  private static final Pattern TIME = Pattern.compile("[T ].*");

  /** Empty if the text is no date. */
  static Optional<Days> parse(String text) {
    String date = TIME.matcher(text).replaceFirst("");
    if (!DATE.matcher(date).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(days(date.replace("-", "")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What it means as the first day on which something no longer was. */
  LocalDate until() {
    return first.plusDays(1).equals(next) ? first : next;
  }

  private static Days days(String digits) {
    if (digits.length() == 4) {
      LocalDate first = Year.parse(digits).atDay(1);
      return new Days(first, first.plusYears(1));
    } else if (digits.length() == 6) {
      int year = Integer.parseInt(digits.substring(0, 4));
      LocalDate first = YearMonth.of(year, Integer.parseInt(digits.substring(4))).atDay(1);
      return new Days(first, first.plusMonths(1));
    }
    LocalDate day = LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
    return new Days(day, day.plusDays(1));
  }
}
