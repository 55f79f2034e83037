package org.wheelsdown.server.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wheelsdown.server.problem.ProblemException;

/** The parameters of a request's address, each in the form in which its meaning is looked for. */
public final class Parameters {
  private final Map<String, List<String>> all;

  /**
   * @param all by name; what has none stands where an address has one sign too many
   */
  public Parameters(Map<String, List<String>> all) {
    this.all =
        all.entrySet().stream()
            .filter(each -> !each.getKey().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    this.all.forEach(Parameters::check);
  }

  /** No name has control characters in it, and a database may stumble over them. */
  private static void check(String name, List<String> texts) {
    if (texts.stream().flatMapToInt(String::chars).anyMatch(Character::isISOControl)) {
      throw ProblemException.ofTerm(name, "There are characters in it that cannot be read.");
    }
  }

  /** All but some. */
  public Map<String, List<String>> without(Set<String> names) {
    return all.entrySet().stream()
        .filter(each -> !names.contains(each.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Refuses all but some, so that a slip does not go unnoticed.
   *
   * @throws ProblemException if there is another
   */
  public Parameters only(Set<String> names) {
    for (String name : all.keySet()) {
      if (!names.contains(name)) {
        throw ProblemException.ofTerm(
            name, "Nothing is called so here; there are " + list(names) + ".");
      }
    }
    return this;
  }

  /** The only text of a parameter. */
  public Optional<String> one(String name) {
    List<String> texts = all.getOrDefault(name, List.of());
    if (texts.size() > 1) {
      throw ProblemException.ofTerm(name, name + " can be said only once.");
    }
    return texts.stream().findFirst();
  }

  /** The only text of a parameter that must be there. */
  public String needed(String name) {
    return one(name).orElseThrow(() -> ProblemException.ofTerm(name, name + " must be said."));
  }

  /** A whole number between two, both included. */
  public int number(String name, int least, int most, int usual) {
    Optional<String> text = one(name);
    if (text.isEmpty()) {
      return usual;
    }
    if (!text.get().matches("\\d{1,9}")
        || Integer.parseInt(text.get()) < least
        || Integer.parseInt(text.get()) > most) {
      throw ProblemException.ofTerm(
          name, "%s is a whole number from %d to %d.".formatted(name, least, most));
    }
    return Integer.parseInt(text.get());
  }

  /** A number of degrees. */
  public double degrees(String name, double least, double most) {
    String text = needed(name);
    if (!text.matches("-?\\d{1,3}(\\.\\d{1,12})?")
        || Double.parseDouble(text) < least
        || Double.parseDouble(text) > most) {
      throw ProblemException.ofTerm(
          name, "%s is a number from %.0f to %.0f.".formatted(name, least, most));
    }
    return Double.parseDouble(text);
  }

  /** One of some words. */
  public Optional<String> choice(String name, Set<String> words) {
    Optional<String> word = one(name);
    if (word.isPresent() && !words.contains(word.get())) {
      throw ProblemException.ofTerm(name, "%s is one of %s.".formatted(name, list(words)));
    }
    return word;
  }

  /** Whether it is said that something is so. */
  public boolean isSaid(String name) {
    return choice(name, Set.of("true", "false")).orElse("false").equals("true");
  }

  private static String list(Set<String> words) {
    return words.stream().sorted().collect(Collectors.joining(", "));
  }
}
