package org.wheelsdown.lab.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.wheelsdown.lab.masking.Asked;
import org.wheelsdown.lab.masking.DataKind;
import org.wheelsdown.lab.masking.Mask;
import org.wheelsdown.lab.scoring.Scored;
import org.wheelsdown.lab.scoring.Scores;
import org.wheelsdown.lab.scoring.Share;
import org.wheelsdown.lab.scoring.Verdict;

/** What is aimed at beside what was measured. */
final class Aims implements Section {
  private static final double LEAST_RIGHT = 0.97;
  private static final double LARGEST_ERROR = 0.05;

  private final List<List<String>> rows = new ArrayList<>();

  @Override
  public void write(Markdown report, Scores scores) {
    rows.clear();
    Predicate<Scored> real = one -> one.data() == DataKind.REAL;
    masked(scores.where(real), "real", Mask.LAST, Mask.LAST_FLOWN);
    masked(scores.where(real.negate()), "simulated", Mask.LAST, Mask.LAST_FLOWN);
    stops(scores.where(real), "real");
    stops(scores.where(real.negate()), "simulated");
    calibration(scores.where(real.negate()));
    report.heading(2, "What is aimed at");
    report.table(List.of("what", "flights", "aim", "measured", "reached"), rows);
  }

  private void masked(Scores scores, String data, Mask... masks) {
    double[] aims = {0.75, 0.60, 0.40};
    int[] distances = {25, 50, 100, 200};
    for (Mask mask : masks) {
      for (int i = 0; i < distances.length; i++) {
        int km = distances[i];
        Scores hidden = scores.where(one -> one.mask() == mask && one.kilometres() == km);
        String what = data + ": " + mask.inWords().replace("N", Integer.toString(km));
        atLeast(what + ": right if named", hidden.rightOfGiven(), LEAST_RIGHT);
        if (i < aims.length) {
          atLeast(what + ": named", hidden.given(), aims[i]);
        }
        atLeast(
            what + ": first, against the best other rule",
            hidden.share(Scored::topRight),
            bestRule(hidden));
      }
    }
  }

  private static double bestRule(Scores scores) {
    int rules = scores.list().stream().mapToInt(one -> one.ofRules().size()).max().orElse(0);
    return IntStream.range(0, rules)
        .mapToDouble(rule -> scores.share(one -> one.ofRules().get(rule) == Verdict.RIGHT).value())
        .max()
        .orElse(0);
  }

  private void stops(Scores scores, String data) {
    Scores stops = scores.where(one -> one.asked() == Asked.STOP);
    Scores both = stops.where(one -> one.mask() == Mask.BOTH_SIDES && one.kilometres() == 100);
    atLeast(data + ": both sides, 100 km: right if named", both.rightOfGiven(), LEAST_RIGHT);
    atLeast(data + ": both sides, 100 km: named", both.given(), 0.9);
    Scores heard = stops.where(one -> one.mask() == Mask.RECEPTION && one.stopped());
    atLeast(data + ": stops that nobody heard: found", heard.share(Scored::claimsStop), 0.9);
    atMost(
        data + ": holes in continuous flights: stops invented",
        stops.where(one -> one.mask() == Mask.HOLE).share(Scored::claimsStop),
        0.01);
  }

  private void calibration(Scores simulated) {
    Scores ends = CalibrationTables.ends(simulated);
    error("simulated: expected calibration error, first", ends, ends.calibration().expectedError());
    error(
        "simulated: expected calibration error, all candidates",
        ends,
        ends.calibrationOfAll().expectedError());
  }

  private void error(String what, Scores ends, double error) {
    if (ends.cases() > 0) {
      Row row = new Row(what).count(ends.flights()).text("at most 0.05").format("%.3f", error);
      add(row, error <= LARGEST_ERROR);
    }
  }

  private void atLeast(String what, Share share, double aim) {
    if (share.whole() > 0) {
      Row row = new Row(what).count(share.whole()).format("%.0f %%", 100 * aim);
      add(row.percentWithInterval(share), share.value() >= aim);
    }
  }

  private void atMost(String what, Share share, double aim) {
    if (share.whole() > 0) {
      Row row = new Row(what).count(share.whole()).format("at most %.0f %%", 100 * aim);
      add(row.percentWithInterval(share), share.value() <= aim);
    }
  }

  private void add(Row row, boolean reached) {
    rows.add(row.text(reached ? "yes" : "**no**").cells());
  }
}
