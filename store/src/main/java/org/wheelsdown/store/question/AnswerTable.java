package org.wheelsdown.store.question;

import static org.wheelsdown.core.question.Column.Kind.INTEGER;
import static org.wheelsdown.core.question.Column.Kind.NUMBER;
import static org.wheelsdown.core.question.Column.Kind.TEXT;
import static org.wheelsdown.core.question.Column.Kind.TIME;

import java.util.List;
import java.util.stream.Stream;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.store.event.EventTable;

/**
 * How a kind of question is answered: by which events, which of them, in what order, and with which
 * columns. The first columns and their order are a contract; scripts rely on them.
 *
 * @param condition which events can be an answer at all
 * @param airports the columns of which one must name an airport that is asked for
 * @param since the column that must not lie before the time asked for
 * @param until the column that must lie before the end of the time asked for
 * @param order the column by which the rows are ordered, before the address and the end
 */
record AnswerTable(
    EventTable events,
    String condition,
    List<String> airports,
    String since,
    String until,
    String order,
    List<AnswerColumn> columns) {

  private static final AnswerColumn REGISTRATION =
      AnswerColumn.of("registration", TEXT, "said.registration");
  private static final AnswerColumn TYPE = AnswerColumn.of("type", TEXT, "said.type");

  private static final String ARRIVED = "coalesce(arrived, heard_from)";
  private static final String DEPARTED = "coalesce(departed, heard_until)";

  static final AnswerTable FLIGHTS =
      new AnswerTable(
          EventTable.FLIGHTS,
          "true",
          List.of("takeoff_airport", "landing_airport"),
          "last_heard",
          "first_heard",
          "first_heard",
          Stream.of(
                  Stream.of(
                      AnswerColumn.of("icao", TEXT),
                      REGISTRATION,
                      TYPE,
                      AnswerColumn.of("callsign", TEXT)),
                  outcome("takeoff"),
                  outcome("landing"),
                  Stream.of(
                      AnswerColumn.of("first_heard", TIME), AnswerColumn.of("last_heard", TIME)),
                  circumstances("takeoff"),
                  circumstances("landing"),
                  along())
              .flatMap(columns -> columns)
              .toList());

  static final AnswerTable LANDINGS =
      new AnswerTable(
          EventTable.FLIGHTS,
          "landing_time IS NOT NULL",
          List.of("landing_airport"),
          "landing_time",
          "landing_time",
          "landing_time",
          Stream.of(
                  Stream.of(
                      AnswerColumn.of("icao", TEXT),
                      REGISTRATION,
                      TYPE,
                      AnswerColumn.of("callsign", TEXT)),
                  outcome("landing"),
                  outcome("takeoff"),
                  Stream.of(AnswerColumn.of("first_heard", TIME)),
                  circumstances("landing"),
                  along())
              .flatMap(columns -> columns)
              .toList());

  static final AnswerTable STAYS =
      new AnswerTable(
          EventTable.STAYS,
          "true",
          List.of("airport"),
          DEPARTED,
          ARRIVED,
          ARRIVED,
          List.of(
              AnswerColumn.of("icao", TEXT),
              REGISTRATION,
              AnswerColumn.of("airport", TEXT),
              AnswerColumn.of("arrived", TIME),
              AnswerColumn.of("departed", TIME),
              AnswerColumn.of("arrived_evidence", TEXT),
              AnswerColumn.of("departed_evidence", TEXT),
              TYPE,
              AnswerColumn.of("heard_from", TIME),
              AnswerColumn.of("heard_until", TIME),
              AnswerColumn.of(
                  "hours", NUMBER, "round(epoch(%s - %s) / 3600, 2)".formatted(DEPARTED, ARRIVED)),
              AnswerColumn.of("positions", INTEGER)));

  static AnswerTable of(Question question) {
    if (question instanceof Question.Flights) {
      return FLIGHTS;
    }
    return question instanceof Question.Landings ? LANDINGS : STAYS;
  }

  /** The day for which the documents are asked about the aircraft. */
  String day() {
    return order + "::DATE";
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
        AnswerColumn.of(end + "_sighting", TEXT),
        AnswerColumn.of(end + "_latitude", NUMBER),
        AnswerColumn.of(end + "_longitude", NUMBER),
        AnswerColumn.of(end + "_altitude_ft", NUMBER),
        AnswerColumn.of(end + "_height_ft", NUMBER),
        AnswerColumn.of(end + "_distance_km", NUMBER),
        AnswerColumn.of(end + "_nearby", TEXT));
  }

  private static Stream<AnswerColumn> along() {
    return Stream.of(
        AnswerColumn.of("distance_km", NUMBER),
        AnswerColumn.of("touch_and_goes", INTEGER),
        AnswerColumn.of("low_approaches", INTEGER),
        AnswerColumn.of("positions", INTEGER));
  }
}
