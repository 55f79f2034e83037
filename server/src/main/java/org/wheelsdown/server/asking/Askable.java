package org.wheelsdown.server.asking;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.QuestionReader;
import org.wheelsdown.io.asking.Term;
import org.wheelsdown.io.asking.WrittenQuestion;
import org.wheelsdown.io.export.LocalTimes;
import org.wheelsdown.store.question.Questions;

/** What can be asked over HTTP, and the form of what comes back. */
public final class Askable {
  private Askable() {}

  /** What a kind of question can be narrowed by; files of lists are not read for anybody. */
  public static List<Term> terms(QuestionKind kind) {
    return kind.terms().stream().filter(term -> term != Term.LIST).toList();
  }

  /** The columns of a kind's answers, local times among them. */
  public static List<Column> columns(QuestionKind kind) {
    return LocalTimes.columns(Questions.columns(plain(kind)));
  }

  /** The question with nothing said that need not be. */
  private static Question plain(QuestionKind kind) {
    Map<Term, List<String>> needed =
        kind.needed().stream()
            .collect(Collectors.toMap(Function.identity(), term -> List.of("MUHA")));
    try {
      return QuestionReader.inFolder(Path.of(""), told -> {})
          .read(new WrittenQuestion(kind, needed));
    } catch (MisreadQuestionException e) {
      throw new IllegalStateException(kind.word(), e);
    }
  }
}
