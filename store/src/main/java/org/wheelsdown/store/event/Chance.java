package org.wheelsdown.store.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wheelsdown.core.gap.Candidate;
import org.wheelsdown.core.gap.Exclusion;

/** Probabilities as they are written: what nobody heard is never written as certain. */
final class Chance {
  /** How many fields are named. */
  private static final int NAMED = 5;

  /** What is less probable is not named. */
  private static final double LEAST = 0.005;

  private static final double MOST = 0.999;

  private Chance() {}

  /** To three places, and below 1. */
  static double rounded(double probability) {
    return Math.min(MOST, Math.round(probability * 1000) / 1000.0);
  }

  /** Such as {@code 94 %}; below 100. */
  static String percent(double probability) {
    return Math.min(99, Math.round(probability * 100)) + " %";
  }

  static boolean isWorthNaming(double probability) {
    return probability >= LEAST;
  }

  /** Such as {@code MUGM 0.944; MUCU 0.031}; empty without any. */
  static String candidates(List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> isWorthNaming(candidate.probability()))
        .limit(NAMED)
        .map(Chance::candidate)
        .collect(Collectors.joining("; "));
  }

  /** Such as {@code MUBY: runway of 3,000 ft, too short for a transport}; empty without any. */
  static String excluded(List<Exclusion> excluded) {
    return excluded.stream()
        .limit(NAMED)
        .map(exclusion -> exclusion.airport().ident() + ": " + exclusion.reason())
        .collect(Collectors.joining("; "));
  }

  private static String candidate(Candidate candidate) {
    return String.format(
        Locale.ROOT, "%s %.3f", candidate.airport().ident(), rounded(candidate.probability()));
  }
}
