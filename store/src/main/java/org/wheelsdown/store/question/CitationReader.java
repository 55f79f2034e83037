package org.wheelsdown.store.question;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Struct;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.question.Citation;

/** Makes citations of what DuckDB hands out. The fields' order is that of the query. */
final class CitationReader {
  private final Object[] fields;
  private int next;

  private CitationReader(Object[] fields) {
    this.fields = fields;
  }

  static List<Citation> read(Array column) throws SQLException {
    List<Citation> citations = new ArrayList<>();
    for (Object element : (Object[]) column.getArray()) {
      citations.add(new CitationReader(((Struct) element).getAttributes()).citation());
    }
    return citations;
  }

  private Citation citation() {
    return new Citation(
        text(), text(), text(), text(), text(), number(), number(), time(), time(), number());
  }

  private String text() {
    return (String) fields[next++];
  }

  private int number() {
    return ((Number) fields[next++]).intValue();
  }

  /** A timestamp without a zone comes as if it were in this machine's. */
  private Instant time() {
    return ((Timestamp) fields[next++]).toLocalDateTime().toInstant(ZoneOffset.UTC);
  }
}
