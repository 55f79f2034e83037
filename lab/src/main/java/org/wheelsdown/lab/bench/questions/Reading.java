package org.wheelsdown.lab.bench.questions;

import java.util.List;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.store.question.Questions;

/**
 * A question asked and its answer read to the end.
 *
 * @param millis from asking to the last row
 * @param keys the sum of the hash codes of the rows' addresses: what two answers are compared by
 */
record Reading(double millis, long rows, long keys) {
  static Reading of(Questions questions, Question question) {
    long start = System.nanoTime();
    long rows = 0;
    long keys = 0;
    try (Answer answer = questions.answer(question)) {
      int icao = answer.columns().stream().map(Column::name).toList().indexOf("icao");
      while (answer.rows().hasNext()) {
        Row row = answer.rows().next();
        rows++;
        keys += icao < 0 ? 0 : row.values().get(icao).asText().hashCode();
      }
    }
    return new Reading((System.nanoTime() - start) / 1e6, rows, keys);
  }

  /** The middle one of the times. */
  static double median(List<Reading> readings) {
    double[] millis = readings.stream().mapToDouble(Reading::millis).sorted().toArray();
    return millis[millis.length / 2];
  }
}
