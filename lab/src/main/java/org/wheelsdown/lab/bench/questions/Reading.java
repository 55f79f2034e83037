package org.wheelsdown.lab.bench.questions;

import java.util.Iterator;
import java.util.List;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.store.question.Questions;

/**
 * A question asked and its answer read to the end.
 *
 * @param millis from asking to the last row
 */
record Reading(double millis, long rows) {
  static Reading of(Questions questions, Question question) {
    long start = System.nanoTime();
    long rows = 0;
    try (Answer answer = questions.answer(question)) {
      for (Iterator<Row> all = answer.rows(); all.hasNext(); all.next()) {
        rows++;
      }
    }
    return new Reading((System.nanoTime() - start) / 1e6, rows);
  }

  /** The middle one of the times. */
  static double median(List<Reading> readings) {
    double[] millis = readings.stream().mapToDouble(Reading::millis).sorted().toArray();
    return millis[millis.length / 2];
  }
}
