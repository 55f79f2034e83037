package org.wheelsdown.server.asking;

import java.util.List;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.Term;
import org.wheelsdown.io.export.LocalTimes;
import org.wheelsdown.store.question.QuestionColumns;

/** What can be asked over HTTP, and the form of what comes back. */
public final class Askable {
  private Askable() {}

  /** What a kind of question can be narrowed by; files of lists are not read for anybody. */
  public static List<Term> terms(QuestionKind kind) {
    return kind.terms().stream().filter(term -> term != Term.LIST).toList();
  }

  /** The columns of a kind's answers, local times among them. */
  public static List<Column> columns(QuestionKind kind) {
    return LocalTimes.columns(QuestionColumns.of(kind.asks()));
  }
}
