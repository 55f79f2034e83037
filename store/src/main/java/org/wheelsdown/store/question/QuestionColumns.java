package org.wheelsdown.store.question;

import java.util.List;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Question;

/** Which columns the answers to each kind of question have; known without asking. */
public final class QuestionColumns {
  private QuestionColumns() {}

  /** Those of one kind, in their order. */
  public static List<Column> of(Class<? extends Question> kind) {
    return AnswerTables.of(kind).columns().stream().map(AnswerColumn::column).toList();
  }
}
