package org.wheelsdown.store.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;

/** Rows with citations, one by one: a chunk of DuckDB's memory does not give lists away. */
final class CitedRows implements Iterator<Row> {
  private final Engine engine;
  private final ResultSet result;
  private final List<Column> columns;
  private boolean isAhead;
  private boolean hasNext;

  /**
   * @param result of a query for the columns as {@link AnswerColumn#forReading} has them, and after
   *     them citations and statements
   */
  CitedRows(Engine engine, ResultSet result, List<Column> columns) {
    this.engine = engine;
    this.result = result;
    this.columns = columns;
  }

  @Override
  public boolean hasNext() {
    if (!isAhead) {
      hasNext = engine.use(connection -> result.next());
      isAhead = true;
    }
    return hasNext;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    isAhead = false;
    return engine.use(connection -> row());
  }

  private Row row() throws SQLException {
    List<Value> values = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      values.add(value(columns.get(i).kind(), i + 1));
    }
    int after = columns.size() + 1;
    return new Row(
        values,
        CitationReader.read(result.getArray(after)),
        StatementCitationReader.read(result.getArray(after + 1)));
  }

  private Value value(Column.Kind kind, int column) throws SQLException {
    if (kind == Column.Kind.TEXT || kind == Column.Kind.CHOICES) {
      String text = result.getString(column);
      return text == null ? new Value.Unknown() : text(kind, text);
    }
    Value value =
        switch (kind) {
          case TIME -> new Value.Time(Micros.instant(result.getLong(column)));
          case INTEGER -> new Value.Count(result.getLong(column));
          default -> new Value.Measure(result.getDouble(column));
        };
    return result.wasNull() ? new Value.Unknown() : value;
  }

  private static Value text(Column.Kind kind, String text) {
    return kind == Column.Kind.TEXT ? new Value.Text(text) : Value.Choices.parse(text);
  }
}
