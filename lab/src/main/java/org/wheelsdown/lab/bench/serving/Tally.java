package org.wheelsdown.lab.bench.serving;

import java.util.List;
import java.util.Locale;

/**
 * How exchanges of a kind went.
 *
 * @param what was asked for
 */
record Tally(String what, List<Exchange> exchanges) {
  private static final String ROW = "%-28s %8s %8s %8s %9s %9s %9s %9s %9s";

  Tally {
    exchanges = List.copyOf(exchanges);
  }

  /** Those of all that asked for something. */
  static Tally of(String what, List<Exchange> all) {
    return new Tally(what, all.stream().filter(each -> each.what().equals(what)).toList());
  }

  static String heading() {
    return ROW.formatted(
        "asked for", "times", "away", "failed", "kB each", "p50 ms", "p95 ms", "p99 ms", "max ms");
  }

  /** What failed without having been asked to come again. */
  long failed() {
    return exchanges.stream().filter(each -> !each.isAnswered() && !each.isTurnedAway()).count();
  }

  String line() {
    long away = exchanges.stream().filter(Exchange::isTurnedAway).count();
    double bytes = exchanges.stream().mapToLong(Exchange::bytes).average().orElse(0);
    return ROW.formatted(
        what,
        exchanges.size(),
        away,
        failed(),
        text(bytes / 1000),
        percentile(50),
        percentile(95),
        percentile(99),
        percentile(100));
  }

  /** The time that so many in a hundred answers took at most; a dash where nothing was answered. */
  private String percentile(int percent) {
    double[] sorted =
        exchanges.stream()
            .filter(Exchange::isAnswered)
            .mapToDouble(Exchange::millis)
            .sorted()
            .toArray();
    if (sorted.length == 0) {
      return "-";
    }
    int place = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
    return text(sorted[Math.max(0, place)]);
  }

  private static String text(double number) {
    return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%,.0f", number);
  }
}
