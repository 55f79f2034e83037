package org.wheelsdown.casework.verdict;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.QuestionReader;
import org.wheelsdown.io.asking.WrittenQuestion;
import org.wheelsdown.store.question.Questions;
import org.wheelsdown.store.question.Seeing;

/** Puts questions as they are written in a case to a workspace. */
final class Asked {
  private final Questions questions;
  private final QuestionReader reader;

  Asked(Questions questions, QuestionReader reader) {
    this.questions = questions;
    this.reader = reader;
  }

  /**
   * Asks, with citations.
   *
   * @param each is given every row, in the answer's order
   * @return the caveats of the answer
   */
  List<String> ask(WrittenQuestion written, Consumer<FoundRow> each)
      throws MisreadQuestionException {
    Question question = reader.read(written);
    try (Answer answer = questions.answerCited(question)) {
      for (Iterator<Row> rows = answer.rows(); rows.hasNext(); ) {
        each.accept(new FoundRow(answer.columns(), rows.next()));
      }
      return answer.caveats();
    }
  }

  /** What could have been seen of what is asked. */
  Seeing seeing(WrittenQuestion written) throws MisreadQuestionException {
    return questions.seeing(reader.read(written));
  }
}
