package org.wheelsdown.lab.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wheelsdown.lab.masking.Asked;
import org.wheelsdown.lab.masking.DataKind;
import org.wheelsdown.lab.masking.Mask;
import org.wheelsdown.lab.scoring.Scored;
import org.wheelsdown.lab.scoring.Scores;

/** Stops found that were there, and stops found that were not. */
final class StopTables implements Section {
  private static final List<Mask> MASKS = List.of(Mask.BOTH_SIDES, Mask.HOLE, Mask.RECEPTION);

  private final List<String> rules;

  /**
   * @param rules names of the other rules, in the order of what they say
   */
  StopTables(List<String> rules) {
    this.rules = rules;
  }

  @Override
  public void write(Markdown report, Scores scores) {
    report.heading(2, "Stops found and stops invented");
    report.paragraph(
        "A stop counts as found where one flight ends in the silence and another begins, or a field"
            + " is named in it. *Holes* are cut, 10 minutes to 2 hours long, into flights that were"
            + " heard without a break; *what nobody heard* are silences that reception itself left:"
            + " those between two flights, and those of 10 minutes and more within one.");
    Scores stops = scores.where(one -> one.asked() == Asked.STOP);
    table(report, "silences with a stop: found by", stops.where(Scored::stopped), true);
    table(report, "silences without: invented by", stops.where(one -> !one.stopped()), false);
  }

  private void table(Markdown report, String what, Scores stops, boolean withField) {
    List<List<String>> rows = new ArrayList<>();
    for (DataKind data : DataKind.values()) {
      for (Mask mask : MASKS) {
        Scores some = stops.where(one -> one.data() == data && one.mask() == mask);
        if (some.cases() > 0) {
          rows.add(row(data.inWords() + ": " + mask.inWords(), some, withField));
        }
      }
    }
    Stream<String> field = withField ? Stream.of("right field named") : Stream.of("field named");
    report.table(
        Stream.of(Stream.of(what, "cases", "flights", "Wheelsdown"), field, rules.stream())
            .flatMap(names -> names)
            .toList(),
        rows);
  }

  private List<String> row(String name, Scores scores, boolean withField) {
    Row row =
        new Row(name)
            .counts(scores)
            .percentWithInterval(scores.share(Scored::claimsStop))
            .percent(withField ? scores.share(Scored::isRight) : scores.given());
    for (int i = 0; i < rules.size(); i++) {
      int rule = i;
      row.percent(scores.share(one -> one.stopsOfRules().get(rule)));
    }
    return row.cells();
  }
}
