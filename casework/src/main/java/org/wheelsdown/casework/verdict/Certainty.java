package org.wheelsdown.casework.verdict;

import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How sure take-offs, landings, stops and stays of some rows are.
 *
 * @param least the probability of what is least probable of all that is named; 1 if all was heard
 * @param isAllKnown whether no end or stop of any row is unknown
 */
public record Certainty(double least, boolean isAllKnown) {
  /** Of no rows: nothing is named that was not heard. */
  public static final Certainty COMPLETE = new Certainty(1, true);

  private static final String EVIDENCE = "_evidence";
  private static final String PROBABILITY = "_probability";

  /** A stop of a journey of which it is not known where it was. */
  private static final String HOLE = "?";

  /** The same with one row more. */
  Certainty and(FoundRow row) {
    return new Certainty(
        Math.min(least, probabilities(row).min().orElse(1)), isAllKnown && isAllKnown(row));
  }

  /** The less certain of the two. */
  public Certainty and(Certainty other) {
    return new Certainty(Math.min(least, other.least), isAllKnown && other.isAllKnown);
  }

  /** Whether anything rests on what nobody heard. */
  public boolean isInferred() {
    return least < 1;
  }

  String inWords() {
    if (isInferred()) {
      return String.format(
          Locale.ROOT,
          "It rests on what nobody heard: what is least certain has a probability of %.2f.",
          least);
    }
    return isAllKnown
        ? "All of it was heard."
        : "All that it names was heard; other ends or stops are not known.";
  }

  /** Of ends that nobody heard, and of the row as a whole: a journey's stops have no columns. */
  private static DoubleStream probabilities(FoundRow row) {
    Stream<Double> ends =
        evidence(row)
            .filter(name -> row.text(name).equals("inferred"))
            .map(name -> name.substring(0, name.length() - EVIDENCE.length()) + PROBABILITY)
            .flatMap(name -> row.measure(name).stream());
    return Stream.concat(ends, row.measure("probability").stream())
        .mapToDouble(Double::doubleValue);
  }

  private static boolean isAllKnown(FoundRow row) {
    return evidence(row).noneMatch(name -> row.text(name).equals("unknown"))
        && !row.text("route").contains(HOLE);
  }

  private static Stream<String> evidence(FoundRow row) {
    return row.names().filter(name -> name.endsWith(EVIDENCE));
  }
}
