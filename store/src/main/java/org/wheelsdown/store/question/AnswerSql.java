package org.wheelsdown.store.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.store.engine.Micros;

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
  private final QuestionConditions conditions;
  private final String events;
  private final String documents;

  /**
   * @param events what follows {@code FROM} for the events
   * @param documents what follows {@code FROM} for the documents
   */
  AnswerSql(Question question, String events, String documents) {
    this.table = AnswerTable.of(question);
    this.filter = question.filter();
    this.conditions = new QuestionConditions(question);
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
    List<String> all = new ArrayList<>(identityConditions());
    conditions.ofClass().forEach(all::add);
    return query(cited ? columns + ", citations" : columns, all);
  }

  /**
   * What follows {@code FROM} for the events that are asked for, whatever their class. The
   * documents are only looked at where they must be.
   */
  String asked() {
    return filter.who().types().isEmpty() && filter.who().registrations().isEmpty()
        ? "(FROM %s WHERE %s)".formatted(events, String.join(" AND ", eventConditions()))
        : "(" + query("*", identityConditions()) + ")";
  }

  /** The same, with what is said of each aircraft on that day in columns of their own. */
  String identified() {
    return """
    (SELECT * EXCLUDE (said), said.registration AS registration, said.type AS type,
      '' AS operator, '' AS category FROM (%s))"""
        .formatted(query("*", identityConditions()));
  }

  private String query(String columns, List<String> conditionsOfRows) {
    return TEMPLATE.formatted(
        table.day(),
        events,
        String.join(" AND ", eventConditions()),
        documents,
        columns,
        String.join(" AND ", conditionsOfRows),
        table.order(),
        table.since());
  }

  private List<String> eventConditions() {
    List<String> all = new ArrayList<>(List.of(table.condition()));
    conditions.ofKind().forEach(all::add);
    filter.since().ifPresent(since -> all.add(table.since() + " >= " + time(since)));
    filter.until().ifPresent(until -> all.add(table.until() + " < " + time(until)));
    filter.where().at().ifPresent(idents -> all.add(conditions.at(idents)));
    conditions.way().forEach(all::add);
    List<String> aircraft = new ArrayList<>();
    if (!filter.who().addresses().isEmpty()) {
      aircraft.add("icao" + QuestionConditions.in(addresses()));
    }
    if (!filter.who().registrations().isEmpty()) {
      aircraft.add(
          "icao IN (SELECT icao FROM %s WHERE upper(registration)%s)"
              .formatted(documents, QuestionConditions.in(filter.who().registrations())));
    }
    addAny(aircraft, all);
    return all;
  }

  private List<String> identityConditions() {
    List<String> all = new ArrayList<>(List.of("true"));
    if (!filter.who().types().isEmpty()) {
      all.add("upper(said.type)" + QuestionConditions.in(filter.who().types()));
    }
    List<String> aircraft = new ArrayList<>();
    if (!filter.who().registrations().isEmpty()) {
      aircraft.add(
          "upper(said.registration)" + QuestionConditions.in(filter.who().registrations()));
      if (!filter.who().addresses().isEmpty()) {
        aircraft.add("icao" + QuestionConditions.in(addresses()));
      }
    }
    addAny(aircraft, all);
    return all;
  }

  private static void addAny(List<String> alternatives, List<String> conditions) {
    if (!alternatives.isEmpty()) {
      conditions.add("(" + String.join(" OR ", alternatives) + ")");
    }
  }

  private List<String> addresses() {
    return filter.who().addresses().stream().sorted().map(Address::toString).toList();
  }

  private static String time(Instant instant) {
    return "make_timestamp(%d)".formatted(Micros.of(instant));
  }
}
