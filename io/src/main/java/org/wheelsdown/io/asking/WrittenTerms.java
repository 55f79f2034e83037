package org.wheelsdown.io.asking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms of a question, each in the form in which its meaning is looked for.
 *
 * @param notation how they are called in what is said of mistakes
 */
record WrittenTerms(Map<Term, List<String>> texts, Notation notation) {

  /** All the same but one. */
  WrittenTerms without(Term term) {
    Map<Term, List<String>> others = new EnumMap<>(Term.class);
    others.putAll(texts);
    others.remove(term);
    return new WrittenTerms(others, notation);
  }

  /** All texts of a term, none of them blank; nothing if it is not there. */
  List<String> all(Term term) throws MisreadQuestionException {
    List<String> all = texts.getOrDefault(term, List.of());
    if ((texts.containsKey(term) && all.isEmpty()) || all.stream().anyMatch(String::isBlank)) {
      throw mistake(term, " needs words to look for.");
    }
    return all;
  }

  /** All texts of a term, where several may also stand in one with commas. */
  Set<String> listed(Term term) throws MisreadQuestionException {
    Set<String> listed = new LinkedHashSet<>();
    for (String text : all(term)) {
      for (String each : text.split(",", -1)) {
        if (each.isBlank()) {
          throw mistake(term, ": something is missing beside a comma in '%s'.".formatted(text));
        }
        listed.add(each.strip());
      }
    }
    return listed;
  }

  /** The only text of a term. */
  Optional<String> one(Term term) throws MisreadQuestionException {
    List<String> all = all(term);
    if (all.size() > 1) {
      throw mistake(term, " can be said only once.");
    }
    return all.stream().findFirst();
  }

  /**
   * What the only text of a term means.
   *
   * @param meaning of a text; empty if it has none
   * @param what it should be, after "is no"
   */
  <T> Optional<T> value(Term term, Function<String, Optional<T>> meaning, String what)
      throws MisreadQuestionException {
    Optional<String> text = one(term);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = meaning.apply(text.get().strip());
    if (value.isEmpty()) {
      throw mistake(term, ": '%s' is no %s.".formatted(text.get().strip(), what));
    }
    return value;
  }

  /** Which of the constants of an enumeration a term names. */
  <E extends Enum<E>> Set<E> choices(Term term, Class<E> from) throws MisreadQuestionException {
    List<E> chosen = new ArrayList<>();
    for (String text : listed(term)) {
      chosen.add(
          Stream.of(from.getEnumConstants())
              .filter(each -> word(each).equals(text.toLowerCase(Locale.ROOT).replace('_', '-')))
              .findFirst()
              .orElseThrow(() -> noChoice(term, text, from)));
    }
    return Set.copyOf(chosen);
  }

  private <E extends Enum<E>> MisreadQuestionException noChoice(
      Term term, String text, Class<E> from) {
    String choices =
        Stream.of(from.getEnumConstants())
            .map(WrittenTerms::word)
            .collect(Collectors.joining(", "));
    return mistake(term, ": '%s' is none of %s.".formatted(text, choices));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a term is said that has no meaning but that it is. */
  boolean isSaid(Term term) throws MisreadQuestionException {
    String text = one(term).orElse("false").strip().toLowerCase(Locale.ROOT);
    if (!text.equals("true") && !text.equals("false")) {
      throw mistake(term, " is either true or false.");
    }
    return text.equals("true");
  }

  /**
   * A mistake in a term.
   *
   * @param rest of the sentence that begins with the term's name
   */
  MisreadQuestionException mistake(Term term, String rest) {
    return new MisreadQuestionException(term, notation.of(term) + rest);
  }
}
