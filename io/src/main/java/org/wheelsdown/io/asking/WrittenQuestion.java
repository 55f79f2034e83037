package org.wheelsdown.io.asking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.spelling.Resembling;

/**
 * A question as somebody wrote it, not yet understood.
 *
 * @param terms what narrows it, each with one text or more; a term that is only said, such as
 *     {@link Term#UTC}, has the text {@code true}
 */
public record WrittenQuestion(QuestionKind kind, Map<Term, List<String>> terms) {
  public WrittenQuestion {
    EnumMap<Term, List<String>> copy = new EnumMap<>(Term.class);
    terms.forEach((term, texts) -> copy.put(term, List.copyOf(texts)));
    terms = Collections.unmodifiableMap(copy);
  }

  /**
   * The question of a kind and terms that are told by their words.
   *
   * @throws MisreadQuestionException if there is no such kind, or it takes no term of that name
   */
  public static WrittenQuestion of(String kind, Map<String, List<String>> terms)
      throws MisreadQuestionException {
    QuestionKind asked = kind(kind);
    EnumMap<Term, List<String>> known = new EnumMap<>(Term.class);
    for (Map.Entry<String, List<String>> entry : terms.entrySet()) {
      known.put(term(asked, entry.getKey()), entry.getValue());
    }
    return new WrittenQuestion(asked, known);
  }

  private static QuestionKind kind(String word) throws MisreadQuestionException {
    List<String> words = Stream.of(QuestionKind.values()).map(QuestionKind::word).toList();
    return QuestionKind.of(word)
        .orElseThrow(
            () ->
                new MisreadQuestionException(
                    "No question is called '%s'; %s".formatted(word, meant(word, words))));
  }

  private static Term term(QuestionKind kind, String word) throws MisreadQuestionException {
    List<String> words = kind.terms().stream().map(Term::word).toList();
    return Term.of(word)
        .orElseThrow(
            () ->
                new MisreadQuestionException(
                    "%s cannot be narrowed by '%s'; %s"
                        .formatted(kind.word(), word, meant(word, words))));
  }

  /** What to add to a sentence about a word: what was meant, or else what there is. */
  private static String meant(String word, List<String> words) {
    String hint = Resembling.hint(word.strip(), words);
    return hint.isEmpty() ? "there are " + String.join(", ", words) + "." : hint;
  }

  /**
   * The same question as words of a command line, those after {@code wheelsdown}. Paths stand in
   * them as they were written.
   */
  public List<String> words() {
    return Stream.concat(
            Stream.of(kind.word()),
            terms.entrySet().stream()
                .flatMap(entry -> OptionWords.of(entry.getKey(), entry.getValue())))
        .toList();
  }

  /** The same as one types them, with quotes where a shell needs them. */
  public String asCommand() {
    return words().stream().map(OptionWords::quoted).collect(Collectors.joining(" "));
  }
}
