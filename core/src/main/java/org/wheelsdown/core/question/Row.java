package org.wheelsdown.core.question;

import java.util.List;

/**
 * One row of an answer.
 *
 * @param values one for each column, in the columns' order
 * @param citations what the row rests on; empty unless the question was asked with citations
 * @param statements what documents say of the row's aircraft; empty unless the question was asked
 *     with citations
 */
public record Row(
    List<Value> values, List<Citation> citations, List<StatementCitation> statements) {
  public Row {
    values = List.copyOf(values);
    citations = List.copyOf(citations);
    statements = List.copyOf(statements);
  }

  /** A row of which nothing is said. */
  public Row(List<Value> values, List<Citation> citations) {
    this(values, citations, List.of());
  }
}
