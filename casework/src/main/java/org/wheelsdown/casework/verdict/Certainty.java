package org.wheelsdown.casework.verdict;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How sure take-offs, landings and stays of some rows are.
 *
 * @param rows those that count
 */
record Certainty(List<FoundRow> rows) {
  private static final String EVIDENCE = "_evidence";
  private static final String PROBABILITY = "_probability";

  /** The probability of the least probable end that is named and that nobody heard. */
  OptionalDouble leastInferred() {
    return rows.stream()
        .flatMap(
            row ->
                row.names()
                    .filter(name -> name.endsWith(EVIDENCE))
                    .filter(name -> row.text(name).equals("inferred"))
                    .map(name -> name.substring(0, name.length() - EVIDENCE.length()))
                    .flatMap(end -> row.measure(end + PROBABILITY).stream()))
        .mapToDouble(Double::doubleValue)
        .min();
  }

  String inWords() {
    OptionalDouble least = leastInferred();
    if (least.isPresent()) {
      return String.format(
          Locale.ROOT,
          "It rests on what nobody heard: the least certain end has a probability of %.2f.",
          least.getAsDouble());
    }
    return isUnknownAnywhere()
        ? "All ends that it names were heard; others are not known."
        : "All of it was heard.";
  }

  private boolean isUnknownAnywhere() {
    return rows.stream()
        .anyMatch(
            row ->
                row.names()
                    .anyMatch(name -> name.endsWith(EVIDENCE) && row.text(name).equals("unknown")));
  }
}
