package org.wheelsdown.core.question;

import java.util.Iterator;
import java.util.List;

/** What came back for a question. Rows are read while they are asked for; close it after use. */
public interface Answer extends AutoCloseable {
  /** The columns, in the order of each row's values. */
  List<Column> columns();

  /** The rows, ordered by time and then by address. To be gone through once. */
  Iterator<Row> rows();

  /** What a reader must know beside the rows, one sentence each: days without data, and so on. */
  List<String> caveats();

  @Override
  void close();
}
