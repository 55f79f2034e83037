package org.wheelsdown.casework.brief.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wheelsdown.casework.check.Check;
import org.wheelsdown.casework.check.Condition;
import org.wheelsdown.io.asking.QuestionKind;

/** Which columns of an answer a reader is shown; all of them are in the answer itself. */
public final class RowColumns {
  private RowColumns() {}

  /** Those of a kind of question, with those that a check looks at. */
  public static List<String> of(Check check) {
    List<String> columns = new ArrayList<>(of(check.ask().kind()));
    check.expect().with().stream()
        .flatMap(RowColumns::lookedAt)
        .filter(column -> !columns.contains(column))
        .forEach(columns::add);
    return columns;
  }

  private static Stream<String> lookedAt(Condition condition) {
    if (condition instanceof Condition.When when) {
      return Stream.of(when.column());
    } else if (condition instanceof Condition.Is is) {
      return Stream.of(is.column());
    }
    return condition instanceof Condition.Stated stated
        ? Stream.of(stated.property().name().toLowerCase(Locale.ROOT))
        : Stream.of();
  }

  /** Those of a kind of question. */
  public static List<String> of(QuestionKind kind) {
    return switch (kind) {
      case FLIGHTS ->
          List.of(
              "registration",
              "type",
              "callsign",
              "takeoff_airport",
              "takeoff_time",
              "landing_airport",
              "landing_time");
      case LANDINGS ->
          List.of("registration", "type", "takeoff_airport", "landing_airport", "landing_time");
      case STAYS -> List.of("registration", "type", "airport", "arrived", "departed");
      case JOURNEYS -> List.of("registration", "type", "route", "began_time", "ended_time");
      case MEETINGS -> List.of("aircraft", "types", "airport", "since", "until", "chance");
      case CONNECTIONS ->
          List.of(
              "arrival_registration",
              "arrival_landing_time",
              "airport",
              "onward_registration",
              "onward_type",
              "takeoff_time",
              "destination",
              "wait_hours");
      case OVERFLIGHTS ->
          List.of("registration", "type", "entered", "left", "lowest_ft", "highest_ft");
      case GAPS -> List.of("registration", "type", "gap_start", "gap_end", "holds", "coverage");
      case MARKS -> List.of("registration", "type", "mark_start", "mark_end", "kind", "words");
      case POSITIONS ->
          List.of("icao", "time", "latitude", "longitude", "altitude_ft", "on_ground", "removed");
    };
  }

  /** The column that stands in where the first is empty: an aircraft without a registration. */
  public static String insteadOf(String column) {
    return column.endsWith("registration") ? column.replace("registration", "icao") : column;
  }

  /** What a reader calls a column: {@code landing time}. */
  public static String title(String column) {
    String words = column.replace("registration", "aircraft").replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
