package org.wheelsdown.lab.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wheelsdown.lab.masking.Asked;
import org.wheelsdown.lab.masking.DataKind;
import org.wheelsdown.lab.masking.Mask;
import org.wheelsdown.lab.scoring.Scored;
import org.wheelsdown.lab.scoring.Scores;
import org.wheelsdown.lab.scoring.Verdict;

/** How right the program and other rules are by how much was hidden. */
final class DistanceTables implements Section {
  private static final List<Mask> ENDS =
      List.of(
          Mask.LAST,
          Mask.LAST_FLOWN,
          Mask.LAST_DRAWN,
          Mask.FIRST,
          Mask.FIRST_FLOWN,
          Mask.FIRST_DRAWN);

  private final List<String> rules;

  /**
   * @param rules names of the other rules, in the order of their verdicts
   */
  DistanceTables(List<String> rules) {
    this.rules = rules;
  }

  @Override
  public void write(Markdown report, Scores scores) {
    report.heading(2, "By how much is hidden");
    report.paragraph(
        "*Named*: the share of cases in which the program names a field, which it does from a"
            + " probability of 0.8 on. *Right if named*: of those, the share that is right, with the"
            + " interval that holds the true share with 95 % confidence. *First*: the share in which"
            + " its most probable field is right, named or not. The other rules: right / wrong, in"
            + " per cent of all cases; in the rest they name nothing.");
    for (DataKind data : DataKind.values()) {
      Scores ofData = scores.where(one -> one.data() == data && one.mask() != Mask.RECEPTION);
      if (ofData.cases() > 0) {
        report.heading(3, sentence(data.inWords()));
        ENDS.forEach(mask -> table(report, ofData, mask, Asked.LANDING, Asked.TAKEOFF));
        table(report, ofData, Mask.BOTH_SIDES, Asked.STOP);
      }
    }
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void table(Markdown report, Scores scores, Mask mask, Asked... asked) {
    Scores masked = scores.where(one -> one.mask() == mask && List.of(asked).contains(one.asked()));
    List<List<String>> rows = new ArrayList<>();
    for (Stretch stretch : Stretch.of(mask)) {
      Scores hidden = masked.where(stretch::holds);
      if (hidden.cases() > 0) {
        rows.add(row(stretch.name(), hidden));
      }
    }
    if (!rows.isEmpty()) {
      report.paragraph("**" + sentence(mask.inWords()) + "**");
    }
    report.table(head("N, km"), rows);
  }

  /** The head of a table of rows as below. */
  List<String> head(String first) {
    return Stream.concat(
            Stream.of(first, "cases", "flights", "named", "right if named", "first"),
            rules.stream())
        .toList();
  }

  /** What the program and the other rules make of some cases. */
  List<String> row(String name, Scores scores) {
    Row row =
        new Row(name)
            .counts(scores)
            .percent(scores.given())
            .percentWithInterval(scores.rightOfGiven())
            .percent(scores.share(Scored::topRight));
    for (int i = 0; i < rules.size(); i++) {
      int rule = i;
      double right = scores.share(one -> one.ofRules().get(rule) == Verdict.RIGHT).value();
      double wrong = scores.share(one -> one.ofRules().get(rule) == Verdict.WRONG).value();
      row.format("%.0f / %.0f", 100 * right, 100 * wrong);
    }
    return row.cells();
  }
}
