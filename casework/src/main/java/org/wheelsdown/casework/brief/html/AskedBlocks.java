package org.wheelsdown.casework.brief.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.verdict.CheckOutcome;
import org.wheelsdown.casework.verdict.CheckResult;
import org.wheelsdown.casework.verdict.ClaimResult;
import org.wheelsdown.casework.verdict.FoundRow;
import org.wheelsdown.casework.verdict.LookedForResult;

/** What was asked for one claim, and what came of it; rows that several checks share stand once. */
final class AskedBlocks {
  private final RowTable tables;
  private final Caveats caveats;
  private final Footnotes.Place place;
  private final List<String> told;
  private final Map<List<?>, String> shown = new HashMap<>();

  /**
   * @param claim whose reasons are told already
   * @param place where it stands
   */
  AskedBlocks(RowTable tables, Caveats caveats, ClaimResult claim, Footnotes.Place place) {
    this.tables = tables;
    this.caveats = caveats;
    this.place = place;
    told = claim.because();
  }

  Element check(CheckResult result) {
    String part = result.check().part();
    List<String> columns = RowColumns.of(result.check());
    String outcome = "Outcome: " + Verdicts.words(result.outcome()) + ".";
    Element block = asked("Check", part, outcome, result.command());
    List<String> because =
        result.because().stream().filter(reason -> !told.contains(reason)).toList();
    addAll("Because", because, block);
    addRows(
        result.met(),
        new RowTable.Shown("Rows as expected", part, columns),
        result.metCount(),
        block);
    if (result.outcome() != CheckOutcome.MET) {
      addRows(
          result.differing(),
          new RowTable.Shown("Rows that differ", part, columns),
          result.differingCount(),
          block);
    }
    addAround(result.seeing(), result.caveats(), block);
    return block;
  }

  Element lookedFor(LookedForResult result) {
    String why = result.lookedFor().why();
    String found =
        result.count() == 0
            ? "Found: nothing."
            : "Found: "
                + Sentences.count(result.count(), "row", "rows")
                + ". This decides nothing about the claim.";
    Element block = asked("Looked for besides", why, found, result.command());
    addRows(
        result.rows(),
        new RowTable.Shown("Rows found", why, RowColumns.of(result.lookedFor().ask().kind())),
        result.count(),
        block);
    addAround(result.seeing(), result.caveats(), block);
    return block;
  }

  private static Element asked(String label, String part, String outcome, String command) {
    return Element.of("section")
        .styled("check")
        .add(Element.of("h5", label + ": " + part))
        .add(
            Element.of("p", outcome + " ")
                .styled("asked")
                .add(Element.of("code", "wheelsdown " + command)));
  }

  private void addRows(List<FoundRow> rows, RowTable.Shown show, long count, Element block) {
    String before = shown.putIfAbsent(List.of(rows, show.columns()), show.about());
    if (before == null || rows.isEmpty()) {
      tables.of(rows, show, count, place).ifPresent(block::add);
    } else {
      block.add(
          Element.of(
                  "p", "%s: those that stand above under “%s”.".formatted(show.caption(), before))
              .styled("more"));
    }
  }

  private void addAround(List<String> seeing, List<String> known, Element block) {
    addAll("What could have been seen", seeing, block);
    if (!known.isEmpty()) {
      block.add(caveats.refer(known, place));
    }
  }

  private static void addAll(String title, List<String> sentences, Element block) {
    if (!sentences.isEmpty()) {
      block.add(Sentences.titled(title, sentences));
    }
  }
}
