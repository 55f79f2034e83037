package org.wheelsdown.lab.bench.questions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How long something took, time after time.
 *
 * @param millis one each time; empty where it was not measured
 */
record Times(List<Double> millis) {
  private static final double NANOS = 1e6;

  /** Milliseconds after which what takes long is not measured again; it is once anyway. */
  private static final double PATIENCE = 100_000;

  private static final int LEAST_RUNS = 1;

  static final Times NONE = new Times(List.of());

  Times {
    millis = List.copyOf(millis);
  }

  /** Something to be measured. */
  interface Work {
    void run() throws IOException;
  }

  /**
   * Measures it so many times, fewer if one takes minutes.
   *
   * @param before is done before each time, and does not count
   */
  static Times of(int runs, Work before, Work work) throws IOException {
    List<Double> millis = new ArrayList<>();
    double sum = 0;
    while (millis.size() < runs && (millis.size() < LEAST_RUNS || sum < PATIENCE)) {
      before.run();
      long start = System.nanoTime();
      work.run();
      double took = (System.nanoTime() - start) / NANOS;
      millis.add(took);
      sum += took;
    }
    return new Times(millis);
  }

  /**
   * How often to measure what took so long once.
   *
   * @param runs how often it is at the most
   */
  static int affordable(double millis, int runs) {
    return Math.min(runs, Math.max(LEAST_RUNS, (int) (PATIENCE / millis)));
  }

  /** The middle one, or the mean of the two in the middle; a dash where there is none. */
  String median() {
    List<Double> sorted = millis.stream().sorted().toList();
    int half = sorted.size() / 2;
    if (sorted.isEmpty()) {
      return "-";
    }
    double median =
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    return text(median);
  }

  @Override
  public String toString() {
    return millis.stream().map(Times::text).collect(Collectors.joining(" "));
  }

  private static String text(double millis) {
    return String.format(Locale.ROOT, millis < 10 ? "%.1f" : "%.0f", millis);
  }
}
