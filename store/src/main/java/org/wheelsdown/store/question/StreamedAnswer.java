package org.wheelsdown.store.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.store.engine.Micros;

/** An answer whose rows are taken from DuckDB one by one. */
final class StreamedAnswer implements Answer, Iterator<Row> {
  private final OpenQuery query;
  private final List<Column> columns;
  private final boolean cited;
  private final List<String> caveats;
  private boolean isAhead;
  private boolean hasNext;

  StreamedAnswer(OpenQuery query, List<Column> columns, boolean cited, List<String> caveats) {
    this.query = query;
    this.columns = columns;
    this.cited = cited;
    this.caveats = caveats;
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public Iterator<Row> rows() {
    return this;
  }

  @Override
  public List<String> caveats() {
    return caveats;
  }

  @Override
  public boolean hasNext() {
    if (!isAhead) {
      hasNext = query.next();
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
    return query.read(this::row);
  }

  @Override
  public void close() {
    query.close();
  }

  private Row row(ResultSet result) throws SQLException {
    List<Value> values = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      values.add(value(columns.get(i).kind(), result, i + 1));
    }
    int after = columns.size() + 1;
    return cited
        ? new Row(
            values,
            CitationReader.read(result.getArray(after)),
            StatementCitationReader.read(result.getArray(after + 1)))
        : new Row(values, List.of());
  }

  private static Value value(Column.Kind kind, ResultSet result, int column) throws SQLException {
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
