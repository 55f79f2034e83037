package org.wheelsdown.store.question;

import org.wheelsdown.core.question.Column;

/**
 * A column of an answer.
 *
 * @param expression the SQL that it is made of
 */
record AnswerColumn(Column column, String expression) {
  /** A column that is already there under its own name. */
  static AnswerColumn of(String name, Column.Kind kind) {
    return of(name, kind, name);
  }

  static AnswerColumn of(String name, Column.Kind kind, String expression) {
    return new AnswerColumn(new Column(name, kind), expression);
  }

  /** As it is written to a file: a type of its own, and NULL where nothing is known. */
  String forFile() {
    return sql(expression);
  }

  /** As it is read here: each kind by one type, times as microseconds. */
  String forReading() {
    return sql(
        switch (column.kind()) {
          case TIME -> "epoch_us(" + expression + ")";
          case INTEGER -> "(" + expression + ")::BIGINT";
          case NUMBER -> "(" + expression + ")::DOUBLE";
          case TEXT, CHOICES -> "(" + expression + ")::VARCHAR";
        });
  }

  private String sql(String value) {
    boolean isText = column.kind() == Column.Kind.TEXT;
    String known = isText ? "nullif(" + value + ", '')" : value;
    return known + " AS " + column.name();
  }
}
