package org.wheelsdown.lab.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wheelsdown.core.gap.Candidate;
import org.wheelsdown.lab.masking.Asked;
import org.wheelsdown.lab.masking.DataKind;
import org.wheelsdown.lab.masking.Mask;
import org.wheelsdown.lab.scoring.Scored;
import org.wheelsdown.lab.scoring.Scores;
import org.wheelsdown.lab.scoring.Scoring;
import org.wheelsdown.lab.scoring.Share;
import org.wheelsdown.lab.scoring.Verdict;

/** Scores as plain text for a terminal. */
final class ScoreText {
  private final Scoring scoring;
  private final int worst;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param worst how many of the worst answers to list
   */
  ScoreText(Scoring scoring, int worst) {
    this.scoring = scoring;
    this.worst = worst;
  }

  String of(Scores scores) {
    Map<DataKind, List<Scored>> byData =
        scores.list().stream()
            .collect(Collectors.groupingBy(Scored::data, TreeMap::new, Collectors.toList()));
    byData.forEach((data, cases) -> data(data, new Scores(cases)));
    line("%nworst answers");
    scores.worst().stream().limit(worst).forEach(this::bad);
    return text.toString();
  }

  private void data(DataKind data, Scores scores) {
    line("%n== %s: %,d cases of %,d flights", data.inWords(), scores.cases(), scores.flights());
    line(
        "%-22s %4s %6s %6s %6s %6s %6s %6s %6s   %s",
        "mask, asked", "km", "cases", "given", "right", "top-1", "Brier", "ECE", "log", rules());
    for (Mask mask : Mask.values()) {
      for (Asked asked : Asked.values()) {
        Map<Integer, List<Scored>> byDistance =
            scores.where(one -> one.mask() == mask && one.asked() == asked).list().stream()
                .collect(Collectors.groupingBy(bucket(mask), TreeMap::new, Collectors.toList()));
        byDistance.forEach((km, cases) -> row(mask + " " + asked, km, new Scores(cases)));
      }
    }
    line("%-22s %s", "stop claimed by", String.join(", ", scoring.stopRuleNames()));
  }

  private static Function<Scored, Integer> bucket(Mask mask) {
    return one ->
        mask == Mask.HOLE || mask == Mask.RECEPTION || one.kilometres() % 25 != 0
            ? 0
            : (int) one.kilometres();
  }

  private String rules() {
    return "right and wrong of " + String.join(", ", scoring.ruleNames());
  }

  private void row(String name, int km, Scores scores) {
    line(
        "%-22s %4d %6d %6s %6s %6s %6.3f %6.3f %6.2f   %s",
        name,
        km,
        scores.cases(),
        percent(scores.given()),
        percent(scores.rightOfGiven()),
        percent(scores.share(Scored::topRight)),
        scores.brier(),
        scores.calibration().expectedError(),
        scores.logScore(),
        others(scores));
    Scores stops = scores.where(one -> one.asked() == Asked.STOP);
    if (stops.cases() > 0) {
      stops(stops.where(Scored::stopped), "where there was one");
      stops(stops.where(one -> !one.stopped()), "where there was none");
    }
  }

  private void stops(Scores scores, String where) {
    if (scores.cases() == 0) {
      return;
    }
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < scoring.stopRuleNames().size(); i++) {
      int rule = i;
      others.append(" %6s".formatted(percent(scores.share(one -> one.stopsOfRules().get(rule)))));
    }
    line(
        "   stop claimed %-20s %6d %6s (others%s)",
        where, scores.cases(), percent(scores.share(Scored::claimsStop)), others);
  }

  private String others(Scores scores) {
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < scoring.ruleNames().size(); i++) {
      int rule = i;
      others.append(
          " %s/%s"
              .formatted(
                  percent(scores.share(one -> one.ofRules().get(rule) == Verdict.RIGHT)),
                  percent(scores.share(one -> one.ofRules().get(rule) == Verdict.WRONG))));
    }
    return others.toString();
  }

  private void bad(Scored one) {
    Candidate top = one.answer().top().orElseThrow();
    line(
        "%.2f %s instead of %s: %s, %s %s %.0f km, last heard %s %.3f,%.3f at %.0f ft; %s",
        top.probability(),
        top.airport().ident(),
        one.truth().map(airport -> airport.ident()).orElse("none"),
        one.flightName(),
        one.mask(),
        one.asked(),
        one.kilometres(),
        one.edge().instant(),
        one.edge().latitude(),
        one.edge().longitude(),
        one.edge().altitude(),
        top.reason());
  }

  private static String percent(Share share) {
    return share.whole() == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100 * share.value());
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
