package org.wheelsdown.casework.verdict;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.casework.check.Expectation;

/**
 * Says why a check came out as it did.
 *
 * @param words how rows are told
 */
record CheckReasons(Expectation expect, Tally tally, RowWords words) {
  private static final int NAMED = 6;
  private static final int TOLD = 3;

  List<String> of(CheckOutcome outcome) {
    return switch (outcome) {
      case MET -> tally.metCount() == 0 ? absent() : found();
      case DISPUTED -> Stream.concat(found().stream(), disputes()).toList();
      case CONTRADICTED -> tally.metCount() > expect.rows().most() ? tooMany() : differ();
      case NOT_SEEN -> tooFew();
    };
  }

  private List<String> found() {
    return Stream.concat(told(), Stream.of(certainty())).toList();
  }

  /** The first rows in words, and how many more there are. */
  private Stream<String> told() {
    long more = tally.metCount() - TOLD;
    Stream<String> first = tally.met().stream().limit(TOLD).map(row -> words.of(row) + ".");
    return more > 0
        ? Stream.concat(
            first, Stream.of(String.format(Locale.ROOT, "And %,d more%s.", more, named())))
        : first;
  }

  /** Rows that are only counted are not cited, and nobody should think so. */
  private String named() {
    return tally.metCount() > tally.met().size()
        ? String.format(
            Locale.ROOT,
            "; %,d of %,d rows are named and cited",
            tally.met().size(),
            tally.metCount())
        : "";
  }

  private String certainty() {
    return tally.certainty().inWords();
  }

  private static List<String> absent() {
    return List.of(
        "There is none. All days asked about are there, and at every larger airport asked about"
            + " somebody was heard close to the ground in that time; smaller fields were not looked"
            + " at.");
  }

  private Stream<String> disputes() {
    return tally.against().stream()
        .map(
            each ->
                "%s (%s) says that the %s is '%s'."
                    .formatted(each.file(), each.place(), each.property(), each.value()))
        .distinct()
        .limit(NAMED);
  }

  private List<String> tooMany() {
    String expected = expect.rows().most() == 0 ? "none" : "at most " + expect.rows().most();
    return List.of(
        "Expected %s; found %s%s."
            .formatted(expected, rows(tally.metCount(), tally.met()), named()),
        certainty());
  }

  private List<String> differ() {
    return Stream.concat(
            Stream.of("What was found is otherwise."),
            tally.mismatches().stream().map(CheckReasons::sentence))
        .toList();
  }

  private List<String> tooFew() {
    if (tally.metCount() > 0) {
      return List.of("Found only " + rows(tally.metCount(), tally.met()) + ".");
    } else if (expect.rows().least() == 0) {
      return List.of("There is none, but it is not sure that it would have been seen.");
    } else if (tally.differingCount() == 0) {
      return List.of("Nothing was found.");
    }
    return Stream.concat(
            Stream.of(
                "Of %s none is what was looked for."
                    .formatted(rows(tally.differingCount(), tally.differing()))),
            tally.mismatches().stream().map(CheckReasons::sentence))
        .toList();
  }

  private static String rows(long count, List<FoundRow> rows) {
    List<String> aircraft = rows.stream().map(FoundRow::aircraftName).distinct().toList();
    String named = aircraft.stream().limit(NAMED).collect(Collectors.joining(", "));
    String more = aircraft.size() > NAMED ? " and more" : "";
    return String.format(
        Locale.ROOT, "%,d %s of %s%s", count, count == 1 ? "row" : "rows", named, more);
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }
}
