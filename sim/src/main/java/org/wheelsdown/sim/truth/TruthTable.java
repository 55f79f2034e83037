package org.wheelsdown.sim.truth;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes truth as CSV: the columns of a truth table for evaluation ({@code track, hex, takeoff,
 * landing, observed, note}), and then the times and places at which the wheels left and touched the
 * ground, in degrees, whether anything of the flight was heard at all, and what was special, with
 * spaces between.
 */
public final class TruthTable {
  private static final String HEAD =
      "track,hex,takeoff,landing,observed,note,takeoff_time,landing_time,"
          + "takeoff_latitude,takeoff_longitude,landing_latitude,landing_longitude,heard,specials\n";

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
            truth.landing().time().toString(),
            place(truth.takeoff()),
            place(truth.landing()),
            truth.heard() ? "yes" : "no",
            specials(truth))
        + "\n";
  }

  private static String place(TrueEnd end) {
    return String.format(Locale.ROOT, "%.5f,%.5f", end.latitude(), end.longitude());
  }

  private static String specials(Truth truth) {
    return truth.specials().stream().sorted().map(Special::name).collect(Collectors.joining(" "));
  }

  private static String observed(Truth truth) {
    if (truth.takeoff().heard()) {
      return truth.landing().heard() ? "both" : "takeoff";
    }
    return truth.landing().heard() ? "landing" : "";
  }
}
