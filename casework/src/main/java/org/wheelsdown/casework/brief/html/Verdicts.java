package org.wheelsdown.casework.brief.html;

import java.util.Locale;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.casework.verdict.CheckOutcome;

/** Verdicts and outcomes in words for a reader. */
final class Verdicts {
  private Verdicts() {}

  static String words(Verdict verdict) {
    String words = verdict.inWords();
    String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return verdict == Verdict.NOT_TESTABLE ? capital + " with this data" : capital;
  }

  /** What it means, for the head of all claims that have it. */
  static String meaning(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "Every check was met, and no document disputes it.";
      case PARTLY_SUPPORTED ->
          "Some checks were met and none contradicted, or documents disagree, or it leans on a claim"
              + " that is not supported.";
      case CONTRADICTED -> "Something was seen that cannot be if the claim is true.";
      case NOT_SEEN ->
          "Nothing was seen that bears it out. What could have been seen is told with each: not to"
              + " have been seen is no evidence that it did not happen.";
      case NOT_TESTABLE -> "Flight data and documents of this kind cannot speak to it.";
    };
  }

  static String words(CheckOutcome outcome) {
    return switch (outcome) {
      case MET -> "as expected";
      case DISPUTED -> "as expected, but another document says otherwise";
      case CONTRADICTED -> "contradicts the claim";
      case NOT_SEEN -> "not seen";
    };
  }

  /** A verdict set off by its frame and its words, not by colour alone. */
  static Element badge(Verdict verdict) {
    return Element.of("span", words(verdict)).styled("badge " + verdict.word());
  }
}
