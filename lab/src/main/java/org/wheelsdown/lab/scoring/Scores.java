package org.wheelsdown.lab.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wheelsdown.core.position.Interval;

/** Figures over a choice of cases, in which every flight weighs the same. */
public final class Scores {
  /**
   * What the right field is taken to have been given at least, so that one case is not infinite.
   */
  private static final double LEAST_LIKELY = 0.001;

  private final List<Scored> cases;
  private final Map<String, Long> perFlight;

  public Scores(List<Scored> cases) {
    this.cases = List.copyOf(cases);
    perFlight =
        cases.stream().collect(Collectors.groupingBy(Scored::flightName, Collectors.counting()));
  }

  /** How many cases there are. */
  public int cases() {
    return cases.size();
  }

  /** How many flights they are of. */
  public int flights() {
    return perFlight.size();
  }

  /** The choice of these cases for which something holds. */
  public Scores where(Predicate<Scored> condition) {
    return new Scores(cases.stream().filter(condition).toList());
  }

  /** The cases. */
  public List<Scored> list() {
    return cases;
  }

  /** The share of those for which something holds. */
  public Share share(Predicate<Scored> condition) {
    double with = cases.stream().filter(condition).mapToDouble(this::weight).sum();
    return new Share(with, flights());
  }

  /** The share of those for which a field is named. */
  public Share given() {
    return share(one -> one.verdict() != Verdict.NONE);
  }

  /** Of those for which a field is named, the share for which it is the right one. */
  public Share rightOfGiven() {
    return rightOfGiven(Scored::verdict);
  }

  /** The same of another rule, by its place in {@link Scored#ofRules}. */
  public Share rightOfGiven(Function<Scored, Verdict> verdict) {
    double right = weightOf(verdict, Verdict.RIGHT);
    return new Share(right, right + weightOf(verdict, Verdict.WRONG));
  }

  private double weightOf(Function<Scored, Verdict> verdict, Verdict kind) {
    return cases.stream().filter(one -> verdict.apply(one) == kind).mapToDouble(this::weight).sum();
  }

  /**
   * Mean of (p - o)² over the program's most probable fields, where o is 1 if it is the right one
   * and else 0, and p is 0 where there is no candidate: G. W. Brier, Monthly Weather Review 78
   * (1950), 1, for the event that the field put first is the right one. 0 is best.
   */
  public double brier() {
    return mean(
        one -> {
          double miss = one.topProbability() - (one.topRight() ? 1 : 0);
          return miss * miss;
        });
  }

  /**
   * Mean of -ln p over what the program gives to the right field, taken as 0.001 where it is less:
   * I. J. Good, Journal of the Royal Statistical Society B 14 (1952), 107. 0 is best.
   */
  public double logScore() {
    return mean(one -> -Math.log(Math.max(LEAST_LIKELY, one.truthProbability())));
  }

  private double mean(Function<Scored, Double> value) {
    double sum = cases.stream().mapToDouble(one -> weight(one) * value.apply(one)).sum();
    return sum / flights();
  }

  /** How well probabilities of the fields that the program puts first agree with what is true. */
  public Calibration calibration() {
    Calibration calibration = new Calibration();
    cases.stream()
        .filter(one -> one.answer().top().isPresent())
        .forEach(one -> calibration.add(one.topProbability(), one.topRight(), weight(one)));
    return calibration;
  }

  /** The same over all candidates, each an event of its own. */
  public Calibration calibrationOfAll() {
    Calibration calibration = new Calibration();
    for (Scored one : cases) {
      for (int i = 0; i < one.right().size(); i++) {
        double probability = one.answer().candidates().get(i).probability();
        calibration.add(probability, one.right().get(i), weight(one));
      }
    }
    return calibration;
  }

  /** How well probabilities of a stop agree with what is true, where the program says one. */
  public Calibration calibrationOfStops() {
    Calibration calibration = new Calibration();
    cases.stream()
        .filter(one -> one.answer().stopProbability().isPresent())
        .forEach(
            one ->
                calibration.add(
                    one.answer().stopProbability().getAsDouble(), one.stopped(), weight(one)));
    return calibration;
  }

  /** Of the right answers with a known time, the share in whose interval that time lies. */
  public Share inTime() {
    Scores timed = where(one -> one.topRight() && one.when().isPresent());
    return timed.share(one -> overlaps(time(one), one.when().orElseThrow()));
  }

  /**
   * Median minutes between the middle of the right answers' intervals and the known time; NaN where
   * there are none.
   */
  public double medianMinutes() {
    double[] minutes =
        cases.stream()
            .filter(one -> one.topRight() && one.when().isPresent())
            .mapToDouble(one -> minutes(time(one).middle(), one.when().orElseThrow().middle()))
            .sorted()
            .toArray();
    return minutes.length == 0 ? Double.NaN : minutes[minutes.length / 2];
  }

  private static double minutes(Instant a, Instant b) {
    return Duration.between(a, b).abs().toMillis() / 60_000.0;
  }

  private static Interval time(Scored one) {
    return one.answer().top().orElseThrow().when();
  }

  private static boolean overlaps(Interval a, Interval b) {
    return !a.earliest().isAfter(b.latest()) && !b.earliest().isAfter(a.latest());
  }

  private double weight(Scored one) {
    return 1.0 / perFlight.getOrDefault(one.flightName(), 1L);
  }

  /** Those whose most probable field is wrong, the most probable first. */
  public List<Scored> worst() {
    return cases.stream()
        .filter(one -> one.answer().top().isPresent() && !one.topRight())
        .sorted(Comparator.comparingDouble(Scored::topProbability).reversed())
        .toList();
  }
}
