package org.wheelsdown.io.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/** What a cell of a table says to a person, at four lengths: 0 says most, 3 least. */
final class CellTexts {
  static final int SHORTEST = 3;

  private static final DateTimeFormatter DAY = format("uuuu-MM-dd");
  private static final DateTimeFormatter DAY_WITH_NAME = format("uuuu-MM-dd EEE");
  private static final DateTimeFormatter CLOCK = format("HH:mm");
  private static final DateTimeFormatter LOCAL = format("EEE HH:mm");

  private final RowAirports airports;

  CellTexts(RowAirports airports) {
    this.airports = airports;
  }

  String of(Row row, int column, int brevity) {
    Value value = row.values().get(column);
    if (value instanceof Value.Time time) {
      return time(time.instant(), zone(row, column), brevity);
    }
    if (value instanceof Value.Measure measure) {
      return measure(measure.number());
    }
    if (value instanceof Value.Text && airports.isAirport(column) && brevity == 0) {
      return PlainText.of(value.asText() + town(row, column));
    }
    return PlainText.of(value.asText());
  }

  private Optional<ZoneId> zone(Row row, int column) {
    return airports
        .ofTime(row, column)
        .map(Airport::zone)
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .map(ZoneId::of);
  }

  private static String time(Instant instant, Optional<ZoneId> zone, int brevity) {
    DateTimeFormatter day = brevity <= 1 ? DAY_WITH_NAME : DAY;
    String utc = at(ZoneOffset.UTC, day, instant) + " " + at(ZoneOffset.UTC, CLOCK, instant);
    String unit = brevity == 0 ? " UTC" : "";
    String local = brevity == 0 ? " local)" : ")";
    return utc
        + unit
        + zone.filter(any -> brevity < SHORTEST)
            .map(there -> " (" + at(there, LOCAL, instant) + local)
            .orElse("");
  }

  private String town(Row row, int column) {
    return airports
        .named(row, column)
        .map(airport -> " " + airport.municipality())
        .orElse("")
        .stripTrailing();
  }

  private static String measure(double number) {
    return String.format(Locale.ROOT, Math.abs(number) < 10 ? "%.2f" : "%.1f", number);
  }

  private static String at(ZoneId zone, DateTimeFormatter format, Instant instant) {
    return format.format(instant.atZone(zone));
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
