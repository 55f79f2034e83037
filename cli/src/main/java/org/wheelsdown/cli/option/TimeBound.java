package org.wheelsdown.cli.option;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What a user gave as an end of a time span: an instant, or a whole day in UTC.
 *
 * @param start the instant itself or the first one of the day
 * @param end the instant itself or the first one after the day
 */
record TimeBound(Instant start, Instant end) {

  /** Reads a date, or a date and time in ISO 8601; without an offset it is in UTC. */
  static final class Converter implements ITypeConverter<TimeBound> {
    @Override
    public TimeBound convert(String text) {
      try {
        return parse(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + text + "' is no date such as 2019-01-23 or time such as 2019-01-23T04:40Z");
      }
    }

    private static TimeBound parse(String text) {
      if (!text.contains("T")) {
        LocalDate day = LocalDate.parse(text);
        return new TimeBound(startOf(day), startOf(day.plusDays(1)));
      }
      boolean hasOffset = text.matches(".*(Z|[+-]\\d\\d(:?\\d\\d)?)");
      Instant instant =
          hasOffset
              ? OffsetDateTime.parse(text).toInstant()
              : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
      return new TimeBound(instant, instant);
    }

    private static Instant startOf(LocalDate day) {
      return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }
}
