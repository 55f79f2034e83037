package org.wheelsdown.cli.story;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;

/**
 * All rows of an answer.
 *
 * @param rows in the answer's order
 */
record Found(List<Fields> rows) {
  static Found in(Answer answer, Airports airports) {
    List<String> names = answer.columns().stream().map(Column::name).toList();
    List<Fields> all = new ArrayList<>();
    for (Iterator<Row> rows = answer.rows(); rows.hasNext(); ) {
      all.add(new Fields(names, rows.next(), airports));
    }
    return new Found(all);
  }

  /** Which aircraft there are rows of, by registration. */
  List<String> aircraft() {
    return rows.stream().map(row -> row.text("registration")).distinct().toList();
  }

  Stream<Fields> ofType(String type) {
    return rows.stream().filter(row -> row.text("type").equals(type));
  }
}
