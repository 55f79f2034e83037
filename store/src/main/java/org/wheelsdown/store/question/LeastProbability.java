package org.wheelsdown.store.question;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.store.event.EventTable;

/** Takes back what is inferred with less probability than a question asks for. */
final class LeastProbability {
  private final String least;
  private final boolean isUsual;

  LeastProbability(Filter filter) {
    least = String.format(Locale.ROOT, "%.6f", filter.leastProbability());
    isUsual = filter.leastProbability() <= FlightEnd.LEAST_PROBABILITY;
  }

  /**
   * The events as they are to be answered with.
   *
   * @param events what follows {@code FROM} for the events
   */
  String of(EventTable table, String events) {
    if (isUsual) {
      return events;
    }
    return switch (table) {
      case FLIGHTS ->
          replaced(events, "true", Stream.concat(flightEnd("takeoff"), flightEnd("landing")));
      case STAYS ->
          replaced(
              events,
              "probability >= " + least,
              Stream.concat(stayEnd("arrived"), stayEnd("departed")));
      case GAPS, MARKS -> events;
    };
  }

  private static String replaced(String events, String condition, Stream<String> columns) {
    return "(SELECT * REPLACE (%s) FROM %s WHERE %s)"
        .formatted(columns.collect(Collectors.joining(", ")), events, condition);
  }

  private Stream<String> flightEnd(String end) {
    List<String> parts =
        List.of("_time", "_airport", "_earliest", "_latest", "_evidence_class", "_reason");
    return ends(end + "_probability", end + "_evidence", parts.stream().map(part -> end + part));
  }

  private Stream<String> stayEnd(String end) {
    List<String> parts = List.of("", "_earliest", "_latest");
    return ends(end + "_probability", end + "_evidence", parts.stream().map(part -> end + part));
  }

  private Stream<String> ends(String probability, String evidence, Stream<String> others) {
    String known = probability + " >= " + least;
    return Stream.concat(
        Stream.concat(others, Stream.of(probability))
            .map(column -> "if(%s, %s, NULL) AS %s".formatted(known, column, column)),
        Stream.of("if(%s, %s, 'unknown') AS %s".formatted(known, evidence, evidence)));
  }
}
