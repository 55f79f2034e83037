package org.wheelsdown.casework.pack;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a pack has of the questions of a claim.
 *
 * @param title how a person is told of one of them, by its number
 * @param field of the claim, in which they stand
 * @param rows the fields of each that have rows, first those that are what was asked for
 * @param counts the fields that count these rows
 * @param others fields that tell of the question and what came of it
 */
record AskedInPack(
    String title, String field, List<String> rows, List<String> counts, List<String> others) {
  /** What decides the verdict. */
  static final AskedInPack CHECKS =
      new AskedInPack(
          "check %d",
          "checks",
          List.of("met", "differing"),
          List.of("met_count", "differing_count"),
          List.of("part", "command", "asked_aircraft", "least_rows", "outcome"));

  /** What was asked besides. */
  static final AskedInPack LOOKED_FOR =
      new AskedInPack(
          "what was looked for (%d)",
          "looked_for", List.of("rows"), List.of("count"), List.of("why", "command"));

  /** What speaks of all that was imported. */
  private static final List<String> OF_ALL = List.of("seeing", "caveats");

  /**
   * How a person is told of one of them.
   *
   * @param number from 0
   */
  String title(int number) {
    return title.formatted(number + 1);
  }

  /** Those of a claim. */
  JsonNode in(JsonNode claim) {
    return claim.path(field);
  }

  /** How many rows are what was asked for. */
  long found(JsonNode asked) {
    return asked.path(counts.get(0)).asLong(0);
  }

  /** Whether the pack has all rows that it counts. */
  boolean areAllKept(JsonNode asked) {
    return Stream.iterate(0, i -> i < rows.size(), i -> i + 1)
        .allMatch(i -> asked.path(counts.get(i)).asLong(0) == asked.path(rows.get(i)).size());
  }

  /**
   * The fields that are the same when it is asked again, besides its reasons.
   *
   * @param isWhole whether all is in the pack that had been imported
   */
  List<String> fields(boolean isWhole) {
    return Stream.of(others, counts, rows, isWhole ? OF_ALL : List.<String>of())
        .flatMap(List::stream)
        .toList();
  }

  /** Whether a field has rows. */
  static boolean isRows(String field) {
    return Set.of("met", "differing", "rows").contains(field);
  }
}
