package org.wheelsdown.store.question;

import static org.wheelsdown.core.question.Column.Kind.TEXT;

import java.util.List;
import java.util.stream.Stream;

/** Whose an aircraft was and what it was, as columns of an answer. */
final class IdentityColumns {
  static final AnswerColumn REGISTRATION = of("registration", "said.registration");
  static final AnswerColumn TYPE = of("type", "said.type");

  /** Those that every answer about an aircraft ends with. */
  static final List<AnswerColumn> LAST =
      List.of(
          of("operator", "said.operator"),
          of("owner", "said.owner"),
          of("category", "lower(said.category)"),
          of("state", "said.state"),
          of("identity", "said.identity"));

  private IdentityColumns() {}

  /** Some columns, and the last. */
  static List<AnswerColumn> after(AnswerColumn... columns) {
    return Stream.concat(Stream.of(columns), LAST.stream()).toList();
  }

  /** Some columns, and the last, where there may be another aircraft on the address. */
  static List<AnswerColumn> afterOfTheFirst(AnswerColumn... columns) {
    return Stream.concat(Stream.of(columns), LAST.stream().map(IdentityColumns::ofTheFirst))
        .toList();
  }

  /** What documents say of the address is not said of another aircraft that used it as well. */
  static AnswerColumn ofTheFirst(AnswerColumn column) {
    return of(
        column.column().name(),
        "CASE WHEN other_aircraft = 0 THEN %s END".formatted(column.expression()));
  }

  private static AnswerColumn of(String name, String expression) {
    return AnswerColumn.of(name, TEXT, expression);
  }
}
