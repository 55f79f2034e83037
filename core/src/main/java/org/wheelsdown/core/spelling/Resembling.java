package org.wheelsdown.core.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of several words was probably meant by one that is none of them. */
public final class Resembling {
  /** A slip in every so many letters is forgiven, and one in shorter words. */
  private static final int LETTERS_PER_SLIP = 4;

  /** Of shorter words any is like any other. */
  private static final int SHORTEST = 3;

  private Resembling() {}

  /** A question that asks whether the likeliest was meant; empty if none is like it. */
  public static String hint(String written, Collection<String> words) {
    return to(written, words).map(word -> "did you mean '" + word + "'?").orElse("");
  }

  /** The likeliest; of several that are equally like it the first in the alphabet. */
  public static Optional<String> to(String written, Collection<String> words) {
    String plain = plain(written);
    return words.stream()
        .filter(word -> Math.abs(word.length() - plain.length()) <= slipsAllowed(word))
        .filter(word -> slips(plain, plain(word)) <= slipsAllowed(word))
        .min(
            Comparator.<String>comparingInt(word -> slips(plain, plain(word)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  private static int slipsAllowed(String word) {
    return word.length() < SHORTEST ? 0 : Math.max(1, word.length() / LETTERS_PER_SLIP);
  }

  /** The distance of Damerau and Levenshtein, with no letter swapped twice. */
  private static int slips(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, other, i, j);
      }
    }
    return slips[one.length()][other.length()];
  }

  private static int least(int[][] slips, String one, String other, int i, int j) {
    int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int kept = slips[i - 1][j - 1] + wrong;
    int least = Math.min(kept, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
    boolean isSwapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return isSwapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
