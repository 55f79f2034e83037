package org.wheelsdown.core.question;

import java.util.List;

/**
 * One row of an answer.
 *
 * @param values one for each column, in the columns' order
 * @param citations what the row rests on; empty unless the question was asked with citations
 */
public record Row(List<Value> values, List<Citation> citations) {
  public Row {
    values = List.copyOf(values);
    citations = List.copyOf(citations);
  }
}
