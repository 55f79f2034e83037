package org.wheelsdown.lab.accuracy;

import java.util.List;
import org.wheelsdown.lab.scoring.Scores;
import org.wheelsdown.lab.scoring.Scoring;

/** All that the cases say, from the short answer to the single case. */
final class AccuracyReport {
  private final List<Section> sections;

  /**
   * @param scoring names the other rules
   * @param worst how many of the worst answers to list
   */
  AccuracyReport(Scoring scoring, int worst) {
    DistanceTables distances = new DistanceTables(scoring.ruleNames());
    sections =
        List.of(
            new Aims(),
            distances,
            new StopTables(scoring.stopRuleNames()),
            new NoAirportTable(scoring.ruleNames()),
            new CircumstanceTables(distances),
            new CalibrationTables(),
            new TimeTable(),
            new Instances(worst),
            new InventedStops(worst));
  }

  /** Adds all sections to a report. */
  void write(Markdown report, Scores scores) {
    sections.forEach(section -> section.write(report, scores));
  }
}
