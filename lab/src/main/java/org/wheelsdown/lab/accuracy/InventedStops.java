package org.wheelsdown.lab.accuracy;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.wheelsdown.lab.masking.Asked;
import org.wheelsdown.lab.scoring.Scored;
import org.wheelsdown.lab.scoring.Scores;

/** Single silences in which a stop was found that was not there. */
final class InventedStops implements Section {
  private final int most;

  /**
   * @param most how many to list
   */
  InventedStops(int most) {
    this.most = most;
  }

  @Override
  public void write(Markdown report, Scores scores) {
    report.heading(2, "Stops invented");
    report.paragraph("The most probable ones first.");
    report.table(
        List.of("flight", "silence", "km across", "last heard", "probability", "named"),
        scores.list().stream()
            .filter(one -> one.asked() == Asked.STOP && !one.stopped() && one.claimsStop())
            .sorted(
                Comparator.comparingDouble(InventedStops::probability)
                    .reversed()
                    .thenComparing(Scored::flightName))
            .limit(most)
            .map(InventedStops::row)
            .toList());
  }

  private static double probability(Scored one) {
    OptionalDouble said = one.answer().stopProbability();
    return said.isPresent() ? said.getAsDouble() : -1;
  }

  private static List<String> row(Scored one) {
    Row row =
        new Row(one.flightName())
            .text(one.mask().inWords())
            .count(one.kilometres())
            .text(Instances.edge(one.edge()));
    if (one.answer().stopProbability().isPresent()) {
      row.format("%.2f", one.answer().stopProbability().getAsDouble());
    } else {
      row.text("–");
    }
    return row.text(
            one.answer().named().stream()
                .map(named -> named.airport().ident())
                .reduce((first, second) -> first + ", " + second)
                .orElse("–"))
        .cells();
  }
}
