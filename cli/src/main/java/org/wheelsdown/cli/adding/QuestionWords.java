package org.wheelsdown.cli.adding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.Term;
import org.wheelsdown.io.asking.WrittenQuestion;

/** A question written like a command: {@code landings --at MUHA --operator "Air Force"}. */
final class QuestionWords {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private QuestionWords() {}

  /**
   * What it asks.
   *
   * @throws UserMistake if it begins with no kind of question, or narrows it by an unknown term
   */
  static WrittenQuestion read(String text) throws UserMistake {
    List<String> words = words(text);
    String first = words.isEmpty() ? "" : words.remove(0);
    QuestionKind kind =
        QuestionKind.of(first)
            .orElseThrow(() -> new UserMistake("'" + first + "' is no kind of question."));
    Map<Term, List<String>> terms = new EnumMap<>(Term.class);
    List<String> texts = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith("--")) {
        Term term = term(word.substring(2));
        texts = terms.computeIfAbsent(term, t -> new ArrayList<>());
      } else {
        texts.addAll(Arrays.asList(word.split(",")));
      }
    }
    if (words.stream().findFirst().filter(word -> !word.startsWith("--")).isPresent()) {
      throw new UserMistake(
          "What narrows a question begins with --, and '" + words.get(0) + "' does not.");
    }
    terms.values().stream().filter(List::isEmpty).forEach(said -> said.add("true"));
    return new WrittenQuestion(kind, terms);
  }

  private static Term term(String word) throws UserMistake {
    return Term.of(word)
        .orElseThrow(() -> new UserMistake("Questions are not narrowed by --" + word + "."));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String quoted = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      words.add(quoted == null ? matcher.group(3) : quoted);
    }
    return words;
  }
}
