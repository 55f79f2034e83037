package org.wheelsdown.lab.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.lab.masking.Asked;
import org.wheelsdown.lab.masking.DataKind;
import org.wheelsdown.lab.scoring.Scored;
import org.wheelsdown.lab.scoring.Scores;
import org.wheelsdown.lab.scoring.Verdict;

/** Ends at no listed airport: ships, strips, water, aircraft that never landed. */
final class NoAirportTable implements Section {
  private final List<String> rules;

  /**
   * @param rules names of the other rules, in the order of their verdicts
   */
  NoAirportTable(List<String> rules) {
    this.rules = rules;
  }

  @Override
  public void write(Markdown report, Scores scores) {
    report.heading(2, "No airport where truth has none");
    report.paragraph(
        "Ends at no listed airport that nobody heard: a ship, a strip that no list has, water, an"
            + " aircraft that never landed; in real data also ends of which nothing is known. Every"
            + " field named is a false one.");
    List<List<String>> rows = new ArrayList<>();
    for (DataKind data : DataKind.values()) {
      Scores none =
          scores.where(
              one ->
                  one.data() == data
                      && one.asked() != Asked.STOP
                      && one.stopped()
                      && one.truth().isEmpty());
      if (none.cases() > 0) {
        rows.add(row(data.inWords(), none));
      }
    }
    List<String> head = new ArrayList<>(List.of("data", "cases", "flights", "Wheelsdown"));
    head.addAll(rules);
    report.table(head, rows);
  }

  private List<String> row(String name, Scores none) {
    Row row = new Row(name).counts(none).percentWithInterval(none.share(NoAirportTable::isFalse));
    for (int i = 0; i < rules.size(); i++) {
      int rule = i;
      row.percent(none.share(one -> one.ofRules().get(rule) != Verdict.NONE));
    }
    return row.cells();
  }

  private static boolean isFalse(Scored one) {
    return one.verdict() != Verdict.NONE;
  }
}
