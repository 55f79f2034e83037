package org.wheelsdown.casework.pack;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wheelsdown.io.asking.Term;
import org.wheelsdown.io.asking.WrittenQuestion;

/** Which aircraft a question names by their addresses. */
final class AskedAddresses {
  static final Pattern ADDRESS = Pattern.compile("(?i)~?[0-9a-f]{6}");

  private AskedAddresses() {}

  /** All of them, in order; none where it does not name all of its aircraft so. */
  static List<String> of(WrittenQuestion question) {
    List<String> aircraft = question.terms().getOrDefault(Term.AIRCRAFT, List.of());
    boolean areAddresses = aircraft.stream().allMatch(each -> ADDRESS.matcher(each).matches());
    return areAddresses && !question.terms().containsKey(Term.LIST)
        ? aircraft.stream().map(each -> each.toLowerCase(Locale.ROOT)).sorted().toList()
        : List.of();
  }
}
