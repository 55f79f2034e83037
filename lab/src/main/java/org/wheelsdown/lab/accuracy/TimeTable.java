package org.wheelsdown.lab.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.lab.masking.Mask;
import org.wheelsdown.lab.scoring.Scores;

/** How right the times are. */
final class TimeTable implements Section {
  @Override
  public void write(Markdown report, Scores scores) {
    report.heading(2, "Times");
    report.paragraph(
        "Of the landings and take-offs whose most probable field is right: whether the true time lies"
            + " in the interval said, and how far its middle is from it.");
    List<List<String>> rows = new ArrayList<>();
    for (Mask mask : Mask.values()) {
      Scores ends = CalibrationTables.ends(scores).where(one -> one.mask() == mask);
      if (ends.inTime().whole() > 0) {
        rows.add(
            new Row(mask.inWords())
                .count(ends.inTime().whole())
                .percentWithInterval(ends.inTime())
                .format("%.1f min", ends.medianMinutes())
                .cells());
      }
    }
    report.table(List.of("what is hidden", "flights", "in the interval", "median error"), rows);
  }
}
