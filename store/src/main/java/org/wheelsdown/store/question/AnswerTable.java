package org.wheelsdown.store.question;

import java.util.List;
import org.wheelsdown.core.question.Question;

/**
 * How a kind of question is answered: by which events, which of them, in what order, and with which
 * columns. The first columns and their order are a contract; scripts rely on them.
 *
 * @param condition which events can be an answer at all
 * @param airports the columns of which one must name an airport that is asked for
 * @param since the column that must not lie before the time asked for
 * @param until the column that must lie before the end of the time asked for
 * @param order the column by which the rows are ordered, before the address and the end
 * @param ties the columns by which those are ordered that have all this in common, so that the
 *     order is the same whenever it is asked for
 */
record AnswerTable(
    String condition,
    List<String> airports,
    String since,
    String until,
    String order,
    List<String> ties,
    List<AnswerColumn> columns) {

  static AnswerTable of(Question question) {
    return AnswerTables.of(question.getClass());
  }

  /** The day for which the documents are asked about the aircraft. */
  String day() {
    return order + "::DATE";
  }
}
