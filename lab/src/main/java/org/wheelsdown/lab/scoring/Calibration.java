package org.wheelsdown.lab.scoring;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Events by the probability that was said of them, in ten bins of equal width; the last one holds 1
 * as well.
 */
public final class Calibration {
  private static final int BINS = 10;

  /**
   * The events of one bin.
   *
   * @param from the least probability of the bin
   * @param to the greatest
   * @param weight of its events
   * @param said mean probability said of them; NaN where there are none
   * @param came share of them that came true; NaN where there are none
   */
  public record Bin(double from, double to, double weight, double said, double came) {}

  private final double[] weight = new double[BINS];
  private final double[] said = new double[BINS];
  private final double[] came = new double[BINS];

  /**
   * Adds an event.
   *
   * @param probability 0 to 1
   */
  public void add(double probability, boolean cameTrue, double weighs) {
    int bin = Math.min(BINS - 1, (int) (probability * BINS));
    weight[bin] += weighs;
    said[bin] += weighs * probability;
    came[bin] += cameTrue ? weighs : 0;
  }

  /** The bins, least probable first. */
  public List<Bin> bins() {
    return IntStream.range(0, BINS).mapToObj(this::bin).toList();
  }

  private Bin bin(int i) {
    return new Bin(
        (double) i / BINS, (i + 1.0) / BINS, weight[i], said[i] / weight[i], came[i] / weight[i]);
  }

  /** The weight of all events. */
  public double weight() {
    return IntStream.range(0, BINS).mapToDouble(i -> weight[i]).sum();
  }

  /**
   * Expected calibration error: the mean over the bins, by their weight, of how far the mean
   * probability said is from the share that came true. M. P. Naeini et al., AAAI 2015, 2901; with
   * ten bins, after C. Guo et al., ICML 2017. 0 is best; NaN without events.
   */
  public double expectedError() {
    double all = weight();
    return IntStream.range(0, BINS).mapToDouble(i -> Math.abs(said[i] - came[i])).sum() / all;
  }
}
