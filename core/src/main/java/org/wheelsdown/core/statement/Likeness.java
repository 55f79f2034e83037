package org.wheelsdown.core.statement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much two names of an operator or owner look alike. It is about letters only: it never says
 * that both are the same, and nobody's abbreviations are known to it.
 */
public final class Likeness {
  /** One is made of the first letters of the other's words, such as USAF. */
  public static final int INITIALS = 100;

  /** Nothing in common. */
  public static final int NONE = 0;

  private static final Set<String> LITTLE = Set.of("OF", "THE", "AND");

  /** Words that say little, as many names have them. */
  private static final Set<String> COMMON =
      Set.of("AIR", "FORCE", "NAVY", "ARMY", "AIRLINES", "AIRWAYS", "AVIATION");

  private static final int FEWEST_INITIALS = 2;

  private Likeness() {}

  /** {@link #INITIALS}, or of how many words that say something both are made, or {@link #NONE}. */
  public static int of(String one, String other) {
    if (isInitials(one, other) || isInitials(other, one)) {
      return INITIALS;
    }
    Set<String> both = new HashSet<>(words(one));
    both.retainAll(words(other));
    both.removeAll(LITTLE);
    both.removeAll(COMMON);
    return both.size();
  }

  private static boolean isInitials(String name, String words) {
    String letters = name.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    List<String> all = words(words);
    return letters.length() >= FEWEST_INITIALS
        && (letters.equals(initials(all)) || letters.equals(initials(withoutLittle(all))));
  }

  private static List<String> withoutLittle(List<String> words) {
    return words.stream().filter(word -> !LITTLE.contains(word)).toList();
  }

  private static String initials(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
