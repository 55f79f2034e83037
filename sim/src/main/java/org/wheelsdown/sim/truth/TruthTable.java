package org.wheelsdown.sim.truth;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes truth as CSV: the columns of a truth table for evaluation ({@code track, hex, takeoff,
 * landing, observed, note}), and then the times at which the wheels left and touched the runways.
 */
public final class TruthTable {
  private static final String HEAD =
      "track,hex,takeoff,landing,observed,note,takeoff_time,landing_time\n";

  private final Writer out;
  private final String note;

  /**
   * Writes the head.
   *
   * @param note written in each row; without commas, quotes and line ends
   */
  public TruthTable(Writer out, String note) throws IOException {
    this.out = out;
    this.note = note;
    out.write(HEAD);
  }

  /** Writes one row for each flight. */
  public void write(List<Truth> flights) throws IOException {
    for (Truth truth : flights) {
      out.write(row(truth));
    }
  }

  private String row(Truth truth) {
    return String.join(
            ",",
            truth.address().toString(),
            truth.address().toString(),
            truth.takeoff().airport(),
            truth.landing().airport(),
            observed(truth),
            note,
            truth.takeoff().time().toString(),
            truth.landing().time().toString())
        + "\n";
  }

  private static String observed(Truth truth) {
    if (truth.takeoff().heard()) {
      return truth.landing().heard() ? "both" : "takeoff";
    }
    return truth.landing().heard() ? "landing" : "";
  }
}
