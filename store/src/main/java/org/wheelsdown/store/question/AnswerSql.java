package org.wheelsdown.store.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.store.engine.Micros;
import org.wheelsdown.store.engine.ParquetFiles;

/** Writes a question as SQL. */
final class AnswerSql {
  /**
   * An aircraft is on a day what that day's documents say of it, or those of the nearest day of
   * which one says anything; of two equally near days the earlier.
   */
  private static final String TEMPLATE =
      """
      WITH days AS (SELECT DISTINCT icao, %1$s AS event_day FROM %2$s WHERE %3$s),
      identity AS (
        SELECT icao, day,
          arg_min({registration: registration, type: type}, {file_id: file_id, member: member})
            AS said
        FROM %4$s WHERE (registration <> '' OR type <> '') AND icao IN (SELECT icao FROM days)
        GROUP BY icao, day),
      identified AS (
        SELECT days.icao, event_day,
          CASE WHEN earlier.day IS NULL OR later.day - event_day < event_day - earlier.day
            THEN later.said ELSE earlier.said END AS said
        FROM days
          ASOF LEFT JOIN identity AS earlier
            ON earlier.icao = days.icao AND days.event_day >= earlier.day
          ASOF LEFT JOIN identity AS later
            ON later.icao = days.icao AND days.event_day <= later.day)
      SELECT %5$s
      FROM (SELECT *, %1$s AS event_day FROM %2$s WHERE %3$s) JOIN identified USING (icao, event_day)
      WHERE %6$s ORDER BY %7$s, icao, %8$s
      """;

  private final AnswerTable table;
  private final Filter filter;
  private final String events;
  private final String documents;

  /**
   * @param events what follows {@code FROM} for the events
   * @param documents what follows {@code FROM} for the documents
   */
  AnswerSql(AnswerTable table, Filter filter, String events, String documents) {
    this.table = table;
    this.filter = filter;
    this.events = events;
    this.documents = documents;
  }

  /**
   * The query.
   *
   * @param form how each column is to come
   * @param cited whether a column of citations is to follow the others
   */
  String select(Function<AnswerColumn, String> form, boolean cited) {
    String columns = table.columns().stream().map(form).collect(Collectors.joining(", "));
    return TEMPLATE.formatted(
        table.day(),
        events,
        String.join(" AND ", eventConditions()),
        documents,
        cited ? columns + ", citations" : columns,
        String.join(" AND ", identityConditions()),
        table.order(),
        table.since());
  }

  private List<String> eventConditions() {
    List<String> conditions = new ArrayList<>(List.of(table.condition()));
    filter.since().ifPresent(since -> conditions.add(table.since() + " >= " + time(since)));
    filter.until().ifPresent(until -> conditions.add(table.until() + " < " + time(until)));
    filter.airports().ifPresent(idents -> conditions.add(anyOf(idents)));
    List<String> aircraft = new ArrayList<>();
    if (!filter.addresses().isEmpty()) {
      aircraft.add("icao" + in(addresses()));
    }
    if (!filter.registrations().isEmpty()) {
      aircraft.add(
          "icao IN (SELECT icao FROM %s WHERE upper(registration)%s)"
              .formatted(documents, in(filter.registrations())));
    }
    addAny(aircraft, conditions);
    return conditions;
  }

  private List<String> identityConditions() {
    List<String> conditions = new ArrayList<>(List.of("true"));
    if (!filter.types().isEmpty()) {
      conditions.add("upper(said.type)" + in(filter.types()));
    }
    List<String> aircraft = new ArrayList<>();
    if (!filter.registrations().isEmpty()) {
      aircraft.add("upper(said.registration)" + in(filter.registrations()));
      if (!filter.addresses().isEmpty()) {
        aircraft.add("icao" + in(addresses()));
      }
    }
    addAny(aircraft, conditions);
    return conditions;
  }

  private String anyOf(Collection<String> idents) {
    if (idents.isEmpty()) {
      return "false";
    }
    return table.airports().stream()
        .map(column -> column + in(idents))
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static void addAny(List<String> alternatives, List<String> conditions) {
    if (!alternatives.isEmpty()) {
      conditions.add("(" + String.join(" OR ", alternatives) + ")");
    }
  }

  private List<String> addresses() {
    return filter.addresses().stream().sorted().map(Address::toString).toList();
  }

  private static String in(Collection<String> texts) {
    return texts.stream()
        .sorted()
        .map(ParquetFiles::text)
        .collect(Collectors.joining(", ", " IN (", ")"));
  }

  private static String time(Instant instant) {
    return "make_timestamp(%d)".formatted(Micros.of(instant));
  }
}
