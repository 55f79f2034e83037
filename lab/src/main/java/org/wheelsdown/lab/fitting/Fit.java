package org.wheelsdown.lab.fitting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.wheelsdown.core.gap.Term;

/**
 * Finds the weights under which the examples are most probable, held back towards the weights that
 * it starts from: where examples are few, those stay. Gradient ascent with Adam's steps (Kingma and
 * Ba, 2015), over all examples at once.
 */
final class Fit {
  private static final double FIRST_MOMENT = 0.9;
  private static final double SECOND_MOMENT = 0.99;
  private static final double STEP = 0.08;
  private static final int STRETCHES = 8;

  private final List<Example> examples;
  private final double[] start;
  private final double ridge;

  /**
   * @param ridge how strongly it is held back: a squared difference from the start costs half of it
   */
  Fit(List<Example> examples, double[] start, double ridge) {
    this.examples = List.copyOf(examples);
    this.start = start.clone();
    this.ridge = ridge;
  }

  /** The weights after so many steps, each smaller than the one before. */
  double[] run(int steps) {
    double[] weights = start.clone();
    double[] mean = new double[weights.length];
    double[] square = new double[weights.length];
    for (int step = 1; step <= steps; step++) {
      double[] slope = slope(weights);
      double size = STEP * (1 - (step - 1.0) / steps);
      for (int i = 0; i < weights.length; i++) {
        mean[i] = FIRST_MOMENT * mean[i] + (1 - FIRST_MOMENT) * slope[i];
        square[i] = SECOND_MOMENT * square[i] + (1 - SECOND_MOMENT) * slope[i] * slope[i];
        double m = mean[i] / (1 - Math.pow(FIRST_MOMENT, step));
        double s = square[i] / (1 - Math.pow(SECOND_MOMENT, step));
        weights[i] += size * m / (Math.sqrt(s) + 1e-8);
      }
    }
    return weights;
  }

  /** The mean log-likelihood of an example. */
  double fitness(double[] weights) {
    double sum = 0;
    double count = 0;
    for (Example example : examples) {
      sum += example.addSlope(weights, new double[weights.length]);
      count += example.weight();
    }
    return sum / count;
  }

  private double[] slope(double[] weights) {
    double[] slope =
        IntStream.range(0, STRETCHES)
            .parallel()
            .mapToObj(stretch -> slope(weights, stretch))
            .reduce(new double[weights.length], Fit::sum);
    for (int i = 0; i < slope.length; i++) {
      slope[i] -= ridge * (weights[i] - start[i]);
    }
    for (Term term : Term.values()) {
      if (!term.isFitted()) {
        Arrays.fill(slope, term.offset(), term.offset() + term.size(), 0);
      }
    }
    return slope;
  }

  private double[] slope(double[] weights, int stretch) {
    double[] slope = new double[weights.length];
    for (int i = stretch; i < examples.size(); i += STRETCHES) {
      examples.get(i).addSlope(weights, slope);
    }
    return slope;
  }

  private static double[] sum(double[] some, double[] others) {
    double[] sum = some.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += others[i];
    }
    return sum;
  }
}
