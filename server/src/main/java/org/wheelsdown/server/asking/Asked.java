package org.wheelsdown.server.asking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.QuestionReader;
import org.wheelsdown.io.asking.Term;
import org.wheelsdown.io.asking.WrittenQuestion;
import org.wheelsdown.server.problem.ProblemException;

/**
 * A question that came over HTTP.
 *
 * @param ofCase of which case it is asked, whose files it may name
 * @param understood how each place and each day was understood, a sentence each
 */
public record Asked(
    WrittenQuestion written, Question question, Optional<String> ofCase, List<String> understood) {
  public Asked {
    understood = List.copyOf(understood);
  }

  /**
   * Understands it.
   *
   * @param terms by their words
   * @param areas the folder of drawings that may be named
   */
  static Asked of(String kind, Map<String, List<String>> terms, Path areas)
      throws MisreadQuestionException {
    WrittenQuestion written = written(kind, terms);
    if (written.terms().containsKey(Term.LIST)) {
      throw new MisreadQuestionException(
          Term.LIST, "Lists cannot be read from files here; name the aircraft one by one.");
    }
    return in(areas, written, Optional.empty());
  }

  /**
   * Understands one that is asked of a case, as its checks are.
   *
   * @param folder of the case, whose lists and drawings may be named
   */
  static Asked ofCase(String kind, Map<String, List<String>> terms, String of, Path folder)
      throws MisreadQuestionException {
    return in(folder, written(kind, terms), Optional.of(of));
  }

  private static Asked in(Path folder, WrittenQuestion written, Optional<String> ofCase)
      throws MisreadQuestionException {
    List<String> understood = new ArrayList<>();
    Question question = QuestionReader.inFolder(folder, understood::add).read(written);
    return new Asked(written, question, ofCase, understood);
  }

  private static WrittenQuestion written(String kind, Map<String, List<String>> terms)
      throws MisreadQuestionException {
    try {
      return WrittenQuestion.of(kind, terms);
    } catch (MisreadQuestionException e) {
      if (QuestionKind.of(kind).isEmpty()) {
        throw new ProblemException(404, String.valueOf(e.getMessage()));
      }
      throw e;
    }
  }
}
