package org.wheelsdown.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.store.question.Questions;

/** Asks a workspace and writes the answers so that tests can compare them. */
final class Asking {
  private Asking() {}

  /**
   * All flights, stays, journeys, gaps and marks, one text each: all columns but the one that names
   * files, which may be cut in any way.
   */
  static List<String> everything(Workspace workspace) {
    return Stream.of(
            new Question.Flights(Filter.EVERYTHING),
            new Question.Stays(Filter.EVERYTHING),
            new Question.Journeys(Filter.EVERYTHING, Duration.ofHours(6)),
            new Question.Gaps(Filter.EVERYTHING, Duration.ZERO, Set.of(), List.of()),
            new Question.Marks(Filter.EVERYTHING, Set.of(), List.of()))
        .flatMap(question -> linesWithoutFiles(workspace, question).stream())
        .toList();
  }

  private static List<String> linesWithoutFiles(Workspace workspace, Question question) {
    try (Questions questions = workspace.questions(Country.AIRPORTS);
        Answer answer = questions.answer(question)) {
      int files = answer.columns().stream().map(Column::name).toList().indexOf("identity");
      List<String> lines = new ArrayList<>();
      answer.rows().forEachRemaining(row -> lines.add(lineWithout(files, row)));
      return lines;
    }
  }

  private static String lineWithout(int column, Row row) {
    return IntStream.range(0, row.values().size())
        .filter(i -> i != column)
        .mapToObj(i -> row.values().get(i).asText())
        .collect(Collectors.joining(","));
  }

  static List<String> lines(Workspace workspace, Question question) {
    try (Answer answer = workspace.questions(Country.AIRPORTS).answer(question)) {
      List<String> lines = new ArrayList<>();
      answer.rows().forEachRemaining(row -> lines.add(line(row)));
      return lines;
    }
  }

  static List<Row> cited(Workspace workspace, Question question) {
    try (Answer answer = workspace.questions(Country.AIRPORTS).answerCited(question)) {
      List<Row> rows = new ArrayList<>();
      answer.rows().forEachRemaining(rows::add);
      return rows;
    }
  }

  static List<String> columns(Workspace workspace, Question question) {
    try (Answer answer = workspace.questions(Country.AIRPORTS).answer(question)) {
      return answer.columns().stream().map(Column::name).toList();
    }
  }

  /** The texts of one column. */
  static List<String> column(Workspace workspace, Question question, String name) {
    int index = columns(workspace, question).indexOf(name);
    return cited(workspace, question).stream()
        .map(row -> row.values().get(index).asText())
        .toList();
  }

  private static String line(Row row) {
    return row.values().stream().map(Value::asText).collect(Collectors.joining(","));
  }
}
