package org.wheelsdown.store.question;

import java.util.Iterator;
import java.util.List;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;

/** An answer whose rows are taken from DuckDB as they are asked for. */
final class StreamedAnswer implements Answer {
  private final OpenQuery query;
  private final List<Column> columns;
  private final List<String> caveats;

  StreamedAnswer(OpenQuery query, List<Column> columns, List<String> caveats) {
    this.query = query;
    this.columns = columns;
    this.caveats = caveats;
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public Iterator<Row> rows() {
    return query;
  }

  @Override
  public List<String> caveats() {
    return caveats;
  }

  @Override
  public void close() {
    query.close();
  }
}
