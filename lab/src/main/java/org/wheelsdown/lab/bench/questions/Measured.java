package org.wheelsdown.lab.bench.questions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was measured of one question.
 *
 * @param rows of ours
 * @param compared with PostgreSQL's answer; empty where that was not asked
 */
record Measured(
    Asked asked,
    int rows,
    Times warm,
    Times cold,
    Times postgresWarm,
    Times postgresCold,
    Optional<Compared> compared) {
  private static final String LINE = "%10s %10s %10s %10s %10s %10s  %-10s %s";

  /** What stands above {@link #line}. */
  static String heading() {
    return String.format(
        Locale.ROOT,
        LINE,
        "rows",
        "warm ms",
        "cold ms",
        "pg rows",
        "pg warm",
        "pg cold",
        "answers",
        "question");
  }

  String line() {
    return String.format(
        Locale.ROOT,
        LINE,
        rows,
        warm.median(),
        cold.median(),
        compared.map(both -> Integer.toString(both.postgresRows())).orElse("-"),
        postgresWarm.median(),
        postgresCold.median(),
        compared.map(Compared::inWords).orElse("-"),
        asked.name());
  }

  /** All single values, and where the answers differ. */
  Stream<String> details() {
    return Stream.of(
            Stream.of(
                "",
                asked.name(),
                "  warm: " + warm,
                "  cold: " + cold,
                "  PostgreSQL warm: " + postgresWarm,
                "  PostgreSQL cold: " + postgresCold,
                "  PostgreSQL is not asked for: " + asked.less()),
            compared.stream().flatMap(Compared::differences).map(each -> "  " + each))
        .flatMap(lines -> lines);
  }

  boolean isSame() {
    return compared.map(Compared::isSame).orElse(true);
  }
}
