package org.wheelsdown.io.asking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wheelsdown.core.place.Place;

/**
 * Finds all mistakes of a question, of which a reader tells only the first: it is read again and
 * again, each time without what was wrong.
 */
final class Proofreading {
  /** What one of them says depends on the other. */
  private static final Set<Term> TOGETHER = Set.of(Term.NEAR, Term.WITHIN);

  private final QuestionReader reader;
  private final Places places;
  private final List<Misreading> found = new ArrayList<>();

  Proofreading(QuestionReader reader, Places places) {
    this.reader = reader;
    this.places = places;
  }

  /** Where a text of a term is. */
  @FunctionalInterface
  interface Places {
    Place find(Term term, String text) throws MisreadQuestionException;
  }

  List<Misreading> of(WrittenQuestion written) {
    if (mistake(written).isEmpty()) {
      return List.of();
    }
    Term.PLACES.forEach(term -> find(term, written.terms().getOrDefault(term, List.of())));
    Set<Term> wrong =
        found.stream().flatMap(each -> each.term().stream()).collect(Collectors.toSet());
    Optional<WrittenQuestion> left = without(written, wrong);
    while (left.isPresent()) {
      left = read(left.get());
    }
    return List.copyOf(found);
  }

  /** Each by itself, so that all of several are told. */
  private void find(Term term, List<String> texts) {
    for (String text : texts) {
      try {
        places.find(term, text);
      } catch (MisreadQuestionException e) {
        found.add(new Misreading(Optional.of(term), Optional.of(text), e.getMessage()));
      }
    }
  }

  /** What is left to be read; nothing where it can be understood, or cannot go on. */
  private Optional<WrittenQuestion> read(WrittenQuestion question) {
    Optional<MisreadQuestionException> mistake = mistake(question);
    mistake.ifPresent(
        e -> found.add(new Misreading(e.term(), onlyText(question, e.term()), e.getMessage())));
    return mistake
        .flatMap(MisreadQuestionException::term)
        .filter(question.terms()::containsKey)
        .flatMap(term -> without(question, Set.of(term)));
  }

  private Optional<MisreadQuestionException> mistake(WrittenQuestion question) {
    try {
      reader.read(question);
      return Optional.empty();
    } catch (MisreadQuestionException e) {
      return Optional.of(e);
    }
  }

  private static Optional<String> onlyText(WrittenQuestion question, Optional<Term> term) {
    List<String> texts = term.map(question.terms()::get).orElse(List.of());
    return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
  }

  /** The rest of it; empty if it is no question without these. */
  private static Optional<WrittenQuestion> without(WrittenQuestion question, Set<Term> wrong) {
    if (question.kind().needed().stream().anyMatch(wrong::contains)) {
      return Optional.empty();
    }
    Map<Term, List<String>> rest = new EnumMap<>(Term.class);
    rest.putAll(question.terms());
    rest.keySet().removeAll(wrong);
    if (wrong.stream().anyMatch(TOGETHER::contains)) {
      rest.keySet().removeAll(TOGETHER);
    }
    return Optional.of(new WrittenQuestion(question.kind(), rest));
  }
}
