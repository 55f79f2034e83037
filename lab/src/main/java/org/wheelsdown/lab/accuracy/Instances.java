package org.wheelsdown.lab.accuracy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wheelsdown.core.gap.Candidate;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.lab.masking.Asked;
import org.wheelsdown.lab.masking.DataKind;
import org.wheelsdown.lab.masking.Mask;
import org.wheelsdown.lab.scoring.Scored;
import org.wheelsdown.lab.scoring.Scores;

/** Single cases: real ends that nobody heard, and the worst answers of all. */
final class Instances implements Section {
  private final int worst;

  /**
   * @param worst how many of the worst answers to list
   */
  Instances(int worst) {
    this.worst = worst;
  }

  @Override
  public void write(Markdown report, Scores scores) {
    report.heading(2, "Real ends that nobody heard");
    report.paragraph(
        "Nothing is hidden here. *None* stands for an end of which nothing is known, or that was at no"
            + " listed airport: no field may be named.");
    report.table(
        List.of("flight", "asked", "truth", "first", "probability", "when", "others", "reason"),
        scores.list().stream()
            .filter(one -> one.data() == DataKind.REAL && one.mask() == Mask.RECEPTION)
            .filter(one -> one.asked() != Asked.STOP)
            .map(Instances::told)
            .toList());
    report.heading(2, "Worst answers");
    report.paragraph(
        "Landings and take-offs where the most was given to a field that is not the right one, one"
            + " answer a flight.");
    report.table(
        List.of("flight", "hidden", "last heard", "truth", "first", "probability", "reason"),
        worst(scores).stream().map(Instances::bad).toList());
  }

  private List<Scored> worst(Scores scores) {
    return CalibrationTables.ends(scores).worst().stream()
        .collect(Collectors.groupingBy(Scored::flightName))
        .values()
        .stream()
        .map(ofFlight -> ofFlight.get(0))
        .sorted(
            Comparator.comparingDouble(Scored::topProbability)
                .reversed()
                .thenComparing(Scored::flightName))
        .limit(worst)
        .toList();
  }

  private static List<String> told(Scored one) {
    return List.of(
        one.flightName(),
        one.asked().name().toLowerCase(Locale.ROOT),
        truth(one),
        one.answer().top().map(top -> top.airport().ident()).orElse("–"),
        one.answer().top().map(top -> probability(top)).orElse("–"),
        one.answer().top().map(Instances::when).orElse("–"),
        one.answer().candidates().stream()
            .skip(1)
            .map(each -> each.airport().ident() + " " + probability(each))
            .collect(Collectors.joining(", ")),
        one.answer().top().map(Instances::reason).orElse("–"));
  }

  private static List<String> bad(Scored one) {
    Candidate top = one.answer().top().orElseThrow();
    return List.of(
        one.flightName(),
        String.format(
            Locale.ROOT,
            "%s, %.0f km, %s",
            one.mask().inWords(),
            one.kilometres(),
            one.asked().name().toLowerCase(Locale.ROOT)),
        edge(one.edge()),
        truth(one),
        top.airport().ident(),
        probability(top),
        reason(top));
  }

  private static String truth(Scored one) {
    return one.truth().map(Airport::ident).orElse("none");
  }

  private static String probability(Candidate candidate) {
    return String.format(Locale.ROOT, "%.2f", candidate.probability());
  }

  /** A bar would begin a new cell. */
  private static String reason(Candidate candidate) {
    return candidate.reason().replace('|', '/');
  }

  private static String when(Candidate candidate) {
    return minute(candidate.when().earliest()) + " – " + minute(candidate.when().latest());
  }

  private static String minute(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MINUTES).toString().replace(":00Z", "Z");
  }

  /** When and where a report was. */
  static String edge(Position at) {
    String place =
        String.format(
            Locale.ROOT, "%s %.3f, %.3f", minute(at.instant()), at.latitude(), at.longitude());
    return Float.isNaN(at.altitude())
        ? place
        : place + String.format(Locale.ROOT, ", %,.0f ft", at.altitude());
  }
}
