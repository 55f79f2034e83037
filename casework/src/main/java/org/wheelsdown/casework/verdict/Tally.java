package org.wheelsdown.casework.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.core.question.StatementCitation;

/** Sorts the rows of an answer by whether they meet the conditions of a check. */
final class Tally {
  /** More are counted and not kept: nobody reads them in a brief. */
  static final int USUALLY_KEPT = 50;

  /** So many rows at most, that memory stays bounded. */
  private static final int MOST_KEPT = 1000;

  private static final int DISPUTES = 50;

  private static final int MISMATCHES = 3;

  private final List<RowTest> tests;
  private final int kept;
  private final List<FoundRow> met = new ArrayList<>();
  private final List<FoundRow> differing = new ArrayList<>();
  private final Set<String> aircraft = new HashSet<>();
  private final Set<String> mismatches = new LinkedHashSet<>();
  private final Set<StatementCitation> against = new LinkedHashSet<>();
  private Certainty certainty = Certainty.COMPLETE;
  private long metCount;
  private long differingCount;

  /** Of rows of which none is needed. */
  Tally(List<RowTest> tests) {
    this(tests, 0);
  }

  /**
   * Of rows some of which a claim rests on: these are kept, so that they can be cited.
   *
   * @param needed how many must meet all conditions
   */
  Tally(List<RowTest> tests, int needed) {
    this.tests = tests;
    kept = Math.max(USUALLY_KEPT, Math.min(needed, MOST_KEPT));
  }

  void add(FoundRow row) {
    Optional<String> mismatch =
        tests.stream().flatMap(test -> test.mismatch(row).stream()).findFirst();
    if (mismatch.isEmpty()) {
      metCount++;
      aircraft.add(row.aircraft());
      certainty = certainty.and(row);
      dispute(row);
      keep(row, met, kept);
    } else {
      differingCount++;
      keep(row, differing, USUALLY_KEPT);
      if (mismatches.size() < MISMATCHES) {
        mismatches.add(row.aircraftName() + ": " + mismatch.get());
      }
    }
  }

  private static void keep(FoundRow row, List<FoundRow> rows, int most) {
    if (rows.size() < most) {
      rows.add(row);
    }
  }

  /** Of all rows that meet the conditions, also of those that are not kept. */
  private void dispute(FoundRow row) {
    for (RowTest test : tests) {
      if (test instanceof StatedTest stated && against.size() < DISPUTES) {
        against.addAll(stated.against(row));
      }
    }
  }

  /** How sure the rows are that meet all conditions. */
  Certainty certainty() {
    return certainty;
  }

  /** What documents say against those that were looked for, the first of it. */
  List<StatementCitation> against() {
    return List.copyOf(against);
  }

  /** Rows that meet all conditions, the first of them. */
  List<FoundRow> met() {
    return met;
  }

  long metCount() {
    return metCount;
  }

  /** Of how many different aircraft these are. */
  int aircraft() {
    return aircraft.size();
  }

  /** Rows that do not, the first of them. */
  List<FoundRow> differing() {
    return differing;
  }

  long differingCount() {
    return differingCount;
  }

  /** How the first of those that differ do. */
  List<String> mismatches() {
    return List.copyOf(mismatches);
  }
}
