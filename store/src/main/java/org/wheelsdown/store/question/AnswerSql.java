package org.wheelsdown.store.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.store.engine.Micros;

/** Writes a question as SQL. */
final class AnswerSql {
  /** Events first, by all that is known of them; whose they were is only looked up for these. */
  private static final String TEMPLATE =
      """
      SELECT %1$s
      FROM (SELECT *, %2$s AS event_day FROM %3$s WHERE %4$s)
        LEFT JOIN %5$s AS said ON said.said_icao = icao
          AND said.from_day <= event_day AND event_day < said.until_day
      WHERE %6$s
      """;

  private final Question question;
  private final AnswerTable table;
  private final Filter filter;
  private final QuestionConditions conditions;
  private final WhoConditions who;
  private final List<String> ofEvents;
  private final String events;
  private final String identity;

  /**
   * @param events what follows {@code FROM} for the events
   * @param isMeant a condition on the column {@code icao} that leaves out what cannot be meant
   * @param identity what follows {@code FROM} for the identity of aircraft
   */
  AnswerSql(Question question, String events, String isMeant, String identity) {
    this(question, events, identity, conditions(question, isMeant));
  }

  private AnswerSql(Question question, String events, String identity, List<String> ofEvents) {
    this.question = question;
    this.table = AnswerTable.of(question);
    this.filter = question.filter();
    this.conditions = new QuestionConditions(question);
    this.who = new WhoConditions(filter.who());
    this.events = events;
    this.identity = identity;
    this.ofEvents = List.copyOf(ofEvents);
  }

  /**
   * A question over its own {@link #candidates} as they were kept: nothing is left to be asked of
   * these but what documents say.
   */
  static AnswerSql ofKept(Question question, String events, String identity) {
    return new AnswerSql(question, events, identity, List.of("true"));
  }

  /** What follows {@code FROM} for the events that it chooses from. */
  String events() {
    return events;
  }

  /** What follows {@code FROM} for the identity of their aircraft. */
  String identity() {
    return identity;
  }

  /**
   * The same question over other events.
   *
   * @param others what follows {@code FROM} for these
   */
  AnswerSql over(String others) {
    return new AnswerSql(question, others, identity, ofEvents);
  }

  /**
   * The same question, of which only those rows are wanted whose place in the order lies between
   * two times.
   *
   * @param since microseconds since 1970 UTC
   * @param until microseconds since 1970 UTC; the first that is not wanted
   */
  AnswerSql during(long since, long until) {
    return over(
        "(FROM %1$s WHERE %2$s >= make_timestamp(%3$d) AND %2$s < make_timestamp(%4$d))"
            .formatted(events, table.order(), since, until));
  }

  /**
   * Another question over the same events, of which only other aircraft are meant.
   *
   * @param isMeant a condition on the column {@code icao} that leaves out what cannot be meant
   */
  AnswerSql asking(Question other, String isMeant) {
    return new AnswerSql(other, events, identity, List.of(isMeant));
  }

  /**
   * The query.
   *
   * @param form how each column is to come
   * @param cited whether columns of citations and statements are to follow the others
   */
  String select(Function<AnswerColumn, String> form, boolean cited) {
    String columns = table.columns().stream().map(form).collect(Collectors.joining(", "));
    List<String> all = identityConditions();
    conditions.ofClass().forEach(all::add);
    return query(cited ? columns + ", citations, said.statements AS statements" : columns, all)
        + "ORDER BY %s, icao, %s, %s"
            .formatted(table.order(), table.since(), String.join(", ", table.ties()));
  }

  /**
   * What follows {@code FROM} for the events of the time, place and addresses asked for, whatever
   * documents say of their aircraft.
   */
  String candidates() {
    return "(FROM %s WHERE %s)".formatted(events, String.join(" AND ", ofEvents));
  }

  /**
   * What follows {@code FROM} for the events that are asked for, whatever their class. Documents
   * are only looked at where they must be.
   */
  String asked() {
    return filter.who().isByDocuments()
        ? "(" + query("* EXCLUDE (said_icao)", identityConditions()) + ")"
        : "(FROM %s WHERE %s)".formatted(events, String.join(" AND ", ofEvents));
  }

  /**
   * What follows {@code FROM} for the periods of identity in which the events lie that are asked
   * for, each once: {@code said_icao}, {@code from_day}, and the {@code first_day} on which there
   * is an event.
   */
  String firstDays() {
    String used = query("said_icao, from_day, event_day", identityConditions());
    return "(SELECT said_icao, from_day, min(event_day) AS first_day FROM (%s) GROUP BY ALL)"
        .formatted(used);
  }

  /** The same, with what is said of each aircraft on that day in columns of their own. */
  String identified() {
    return "("
        + query(
            """
            * EXCLUDE (said_icao, identity, statements)
              REPLACE (coalesce(registration, '') AS registration, coalesce(type, '') AS type,
                coalesce(operator, '') AS operator, coalesce(category, '') AS category)""",
            identityConditions())
        + ")";
  }

  private String query(String columns, List<String> conditionsOfRows) {
    return TEMPLATE.formatted(
        columns,
        table.day(),
        events,
        String.join(" AND ", ofEvents),
        identity,
        String.join(" AND ", conditionsOfRows));
  }

  private static List<String> conditions(Question question, String isMeant) {
    AnswerTable table = AnswerTable.of(question);
    QuestionConditions conditions = new QuestionConditions(question);
    Filter filter = question.filter();
    List<String> all = new ArrayList<>(List.of(table.condition(), isMeant));
    conditions.ofKind().forEach(all::add);
    filter.since().ifPresent(since -> all.add(table.since() + " >= " + time(since)));
    filter.until().ifPresent(until -> all.add(table.until() + " < " + time(until)));
    filter.where().at().ifPresent(idents -> all.add(conditions.at(idents)));
    conditions.way().forEach(all::add);
    return all;
  }

  private List<String> identityConditions() {
    List<String> all = new ArrayList<>(List.of("true"));
    if (filter.who().isByDocuments()) {
      all.addAll(who.all());
    }
    return all;
  }

  private static String time(Instant instant) {
    return "make_timestamp(%d)".formatted(Micros.of(instant));
  }
}
