package org.wheelsdown.io.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wheelsdown.core.journey.Journey;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/** What a cell of a table says to a person, at four lengths: 0 says most, 3 least. */
public final class CellTexts {
  static final int SHORTEST = 3;

  /** Places at each end of a way that are named; what lies between is counted. */
  private static final int MOST_NODES = 6;

  private static final DateTimeFormatter DAY = format("uuuu-MM-dd");
  private static final DateTimeFormatter DAY_WITH_NAME = format("uuuu-MM-dd EEE");
  private static final DateTimeFormatter CLOCK = format("HH:mm");
  private static final DateTimeFormatter WEEKDAY = format("EEE");

  private final RowAirports airports;
  private final RowCertainty certainty;

  CellTexts(RowAirports airports, RowCertainty certainty) {
    this.airports = airports;
    this.certainty = certainty;
  }

  /** For the rows of an answer with these columns. */
  public static CellTexts of(List<Column> columns, Airports airports) {
    return new CellTexts(new RowAirports(columns, airports), new RowCertainty(columns));
  }

  /** All that a cell says: times also by the airport's clocks, airports with their towns. */
  public String whole(Row row, int column) {
    return of(row, column, 0);
  }

  String of(Row row, int column, int brevity) {
    Value value = row.values().get(column);
    if (value instanceof Value.Time time) {
      Interval when = certainty.interval(row, column).orElse(Interval.at(time.instant()));
      return time(when, zone(row, column), brevity);
    }
    if (value instanceof Value.Measure measure) {
      return measure(measure.number());
    }
    if (value instanceof Value.Text && airports.isAirport(column)) {
      String town = brevity == 0 ? town(airports.named(row, column)) : "";
      return PlainText.of(value.asText() + town) + percent(row, column);
    }
    if (value instanceof Value.Text && airports.isWay(column)) {
      String percent = percent(row, column);
      return PlainText.of(way(value.asText(), brevity))
          + (percent.isEmpty() ? "" : " (all of it" + percent + ")");
    }
    return PlainText.of(value.asText());
  }

  /** A long way without its middle; with the towns where there is room. */
  private String way(String route, int brevity) {
    List<String> nodes = List.of(route.split(Journey.ARROW, -1));
    int more = nodes.size() - 2 * MOST_NODES;
    return IntStream.range(0, nodes.size())
        .filter(i -> more <= 1 || i <= MOST_NODES || i >= nodes.size() - MOST_NODES)
        .mapToObj(
            i ->
                more > 1 && i == MOST_NODES
                    ? "(" + more + " more)"
                    : nodes.get(i) + (brevity == 0 ? town(airports.find(nodes.get(i))) : ""))
        .collect(Collectors.joining(Journey.ARROW));
  }

  private Optional<ZoneId> zone(Row row, int column) {
    return airports.ofTime(row, column).flatMap(Airport::clock);
  }

  private static String time(Interval when, Optional<ZoneId> zone, int brevity) {
    DateTimeFormatter day = brevity <= 1 ? DAY_WITH_NAME : DAY;
    String unit = brevity == 0 ? " UTC" : "";
    String local = brevity == 0 ? " local)" : ")";
    return between(when, ZoneOffset.UTC, day)
        + unit
        + zone.filter(any -> brevity < SHORTEST)
            .map(there -> " (" + between(when, there, WEEKDAY) + local)
            .orElse("");
  }

  /** A day and a time; where it is not known better, the times that it lies between. */
  private static String between(Interval when, ZoneId zone, DateTimeFormatter day) {
    String start = at(zone, day, when.earliest());
    String end = at(zone, day, when.latest());
    String from = at(zone, CLOCK, when.earliest());
    String until = at(zone, CLOCK, when.latest());
    if (!end.equals(start)) {
      return start + " " + from + "–" + end + " " + until;
    }
    return start + " " + from + (until.equals(from) ? "" : "–" + until);
  }

  /** What nobody saw bears its probability, however narrow the window is. */
  private String percent(Row row, int column) {
    OptionalDouble probability = certainty.probability(row, column);
    return probability.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT, " %d %%", Math.min(99, Math.round(100 * probability.getAsDouble())));
  }

  private static String town(Optional<Airport> there) {
    return there.map(airport -> " " + airport.municipality()).orElse("").stripTrailing();
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
