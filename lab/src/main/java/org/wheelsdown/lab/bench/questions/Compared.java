package org.wheelsdown.lab.bench.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two answers to one question, row by row.
 *
 * @param rows of ours
 * @param postgresRows of PostgreSQL's
 * @param onlyOurs keys that PostgreSQL's answer does not have
 * @param onlyPostgres keys that ours does not have
 */
record Compared(
    int rows, int postgresRows, List<List<String>> onlyOurs, List<List<String>> onlyPostgres) {
  private static final int SHOWN = 3;

  static Compared of(List<List<String>> ours, List<List<String>> postgres) {
    return new Compared(
        ours.size(), postgres.size(), without(ours, postgres), without(postgres, ours));
  }

  /** Each as often as it stands there more than among the others. */
  private static List<List<String>> without(List<List<String>> some, List<List<String>> others) {
    Map<List<String>, Integer> counts = new HashMap<>();
    others.forEach(key -> counts.merge(key, 1, Integer::sum));
    return some.stream().filter(key -> counts.merge(key, -1, Integer::sum) < 0).toList();
  }

  boolean isSame() {
    return onlyOurs.isEmpty() && onlyPostgres.isEmpty();
  }

  /** In a word or two. */
  String inWords() {
    return isSame() ? "same" : "-%d +%d".formatted(onlyOurs.size(), onlyPostgres.size());
  }

  /** The first few differences, one a line. */
  Stream<String> differences() {
    return Stream.concat(shown("only ours", onlyOurs), shown("only PostgreSQL", onlyPostgres));
  }

  private static Stream<String> shown(String whose, List<List<String>> keys) {
    return keys.stream().map(key -> whose + ": " + String.join(", ", key)).sorted().limit(SHOWN);
  }
}
