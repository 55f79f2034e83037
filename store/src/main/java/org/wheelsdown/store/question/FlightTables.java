package org.wheelsdown.store.question;

import static org.wheelsdown.core.question.Column.Kind.CHOICES;
import static org.wheelsdown.core.question.Column.Kind.INTEGER;
import static org.wheelsdown.core.question.Column.Kind.NUMBER;
import static org.wheelsdown.core.question.Column.Kind.TEXT;
import static org.wheelsdown.core.question.Column.Kind.TIME;

import java.util.List;
import java.util.stream.Stream;

/** How questions for flights and for landings are answered. */
final class FlightTables {
  static final AnswerTable FLIGHTS =
      new AnswerTable(
          "true",
          List.of("takeoff_airport", "landing_airport"),
          "last_heard",
          "first_heard",
          "first_heard",
          List.of("other_aircraft"),
          Stream.of(
                  aircraft(),
                  outcome("takeoff"),
                  outcome("landing"),
                  Stream.of(
                      AnswerColumn.of("first_heard", TIME), AnswerColumn.of("last_heard", TIME)),
                  circumstances("takeoff"),
                  circumstances("landing"),
                  along(),
                  identity(),
                  Stream.of(AnswerColumn.of("journey", TEXT)))
              .flatMap(columns -> columns)
              .toList());

  static final AnswerTable LANDINGS =
      new AnswerTable(
          "landing_time IS NOT NULL",
          List.of("landing_airport"),
          "landing_time",
          "landing_time",
          "landing_time",
          List.of("first_heard", "other_aircraft"),
          Stream.of(
                  aircraft(),
                  outcome("landing"),
                  outcome("takeoff"),
                  Stream.of(AnswerColumn.of("first_heard", TIME)),
                  circumstances("landing"),
                  along(),
                  identity())
              .flatMap(columns -> columns)
              .toList());

  private FlightTables() {}

  private static Stream<AnswerColumn> aircraft() {
    return Stream.of(
        AnswerColumn.of("icao", TEXT),
        IdentityColumns.ofTheFirst(IdentityColumns.REGISTRATION),
        IdentityColumns.ofTheFirst(IdentityColumns.TYPE),
        AnswerColumn.of("callsign", TEXT));
  }

  private static Stream<AnswerColumn> outcome(String end) {
    return Stream.of(
        AnswerColumn.of(end + "_time", TIME),
        AnswerColumn.of(end + "_airport", TEXT),
        AnswerColumn.of(end + "_evidence", TEXT),
        AnswerColumn.of(end + "_probability", NUMBER));
  }

  private static Stream<AnswerColumn> circumstances(String end) {
    return Stream.of(
        AnswerColumn.of(end + "_earliest", TIME),
        AnswerColumn.of(end + "_latest", TIME),
        AnswerColumn.of(end + "_evidence_class", TEXT),
        AnswerColumn.of(end + "_reason", TEXT),
        AnswerColumn.of(end + "_candidates", CHOICES),
        AnswerColumn.of(end + "_excluded", TEXT),
        AnswerColumn.of(end + "_sighting", TEXT),
        AnswerColumn.of(end + "_latitude", NUMBER),
        AnswerColumn.of(end + "_longitude", NUMBER),
        AnswerColumn.of(end + "_altitude_ft", NUMBER),
        AnswerColumn.of(end + "_height_ft", NUMBER),
        AnswerColumn.of(end + "_distance_km", NUMBER),
        AnswerColumn.of(end + "_nearby", TEXT));
  }

  private static Stream<AnswerColumn> identity() {
    return IdentityColumns.LAST.stream().map(IdentityColumns::ofTheFirst);
  }

  private static Stream<AnswerColumn> along() {
    return Stream.of(
        AnswerColumn.of("distance_km", NUMBER),
        AnswerColumn.of("touch_and_goes", INTEGER),
        AnswerColumn.of("low_approaches", INTEGER),
        AnswerColumn.of("other_aircraft", INTEGER),
        AnswerColumn.of("marks", TEXT),
        AnswerColumn.of("positions", INTEGER));
  }
}
