package org.wheelsdown.lab.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wheelsdown.lab.masking.Asked;
import org.wheelsdown.lab.masking.DataKind;
import org.wheelsdown.lab.masking.Mask;
import org.wheelsdown.lab.scoring.Calibration;
import org.wheelsdown.lab.scoring.Scores;

/** Whether probabilities are what they say. */
final class CalibrationTables implements Section {
  @Override
  public void write(Markdown report, Scores scores) {
    Scores ends = ends(scores);
    report.heading(2, "Are the probabilities what they say?");
    report.paragraph(
        "Of the fields given a probability of 0.7, seven in ten should be right. *ECE*, the expected"
            + " calibration error: the mean distance, over ten bins of equal width, between the mean"
            + " probability said and the share that was right; of the field put first, and of all"
            + " candidates. *Brier*: the mean square of that distance case by case. *Log*: the mean"
            + " of -ln of what was given to the right field. For all of them 0 is best.");
    summary(report, ends);
    report.paragraph("![Reliability diagram](accuracy-reliability.svg)");
    report.paragraph("**Fields put first**");
    bins(report, ends.calibration());
    report.paragraph("**All candidates**");
    bins(report, ends.calibrationOfAll());
    report.paragraph("**That there was a stop**");
    bins(report, scores.where(one -> one.asked() == Asked.STOP).calibrationOfStops());
  }

  /** Landings and take-offs, each asked about once. */
  static Scores ends(Scores scores) {
    return scores.where(one -> one.asked() != Asked.STOP);
  }

  private static void summary(Markdown report, Scores ends) {
    Map<String, Scores> groups = new LinkedHashMap<>();
    for (DataKind data : DataKind.values()) {
      Scores ofData = ends.where(one -> one.data() == data);
      groups.put(data.inWords(), ofData);
      groups.put(
          data.inWords() + ": " + Mask.RECEPTION.inWords(),
          ofData.where(one -> one.mask() == Mask.RECEPTION));
    }
    groups.put("all simulated", ends.where(one -> one.data() != DataKind.REAL));
    groups.put("all", ends);
    List<List<String>> rows = new ArrayList<>();
    groups.forEach(
        (name, group) -> {
          if (group.cases() > 0) {
            rows.add(summary(name, group));
          }
        });
    report.table(
        List.of("data", "cases", "flights", "ECE, first", "ECE, all", "Brier", "log"), rows);
  }

  private static List<String> summary(String name, Scores group) {
    return new Row(name)
        .counts(group)
        .format("%.3f", group.calibration().expectedError())
        .format("%.3f", group.calibrationOfAll().expectedError())
        .format("%.3f", group.brier())
        .format("%.2f", group.logScore())
        .cells();
  }

  private static void bins(Markdown report, Calibration calibration) {
    List<List<String>> rows =
        calibration.bins().stream()
            .filter(bin -> bin.weight() > 0)
            .map(CalibrationTables::bin)
            .toList();
    report.table(List.of("probability", "weight, in flights", "mean said", "came true"), rows);
  }

  private static List<String> bin(Calibration.Bin bin) {
    return new Row(String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.to()))
        .format("%,.1f", bin.weight())
        .format("%.3f", bin.said())
        .format("%.3f", bin.came())
        .cells();
  }
}
