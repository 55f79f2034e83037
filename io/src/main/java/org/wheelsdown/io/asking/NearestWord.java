package org.wheelsdown.io.asking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The word that somebody meant who wrote another one. */
final class NearestWord {
  /** So many letters wrong, missing, too many or swapped are taken for a slip. */
  private static final int MOST_SLIPS = 2;

  private NearestWord() {}

  /** What to add to a sentence about a word: what was meant, or else what there is. */
  static String hint(String written, List<String> words) {
    String lower = written.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.stream()
        .filter(word -> slips(lower, word) <= Math.min(MOST_SLIPS, word.length() / 2))
        .min(Comparator.comparingInt(word -> slips(lower, word)))
        .map("did you mean %s?"::formatted)
        .orElse("there are " + String.join(", ", words) + ".");
  }

  /** The distance of Damerau and Levenshtein, with no letter moved twice. */
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
    int least =
        Math.min(slips[i - 1][j - 1] + wrong, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
    boolean isSwapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return isSwapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
