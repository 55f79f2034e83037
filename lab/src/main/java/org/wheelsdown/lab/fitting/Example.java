package org.wheelsdown.lab.fitting;

import java.util.List;
import org.wheelsdown.core.gap.Choice;
import org.wheelsdown.core.gap.Terms;

/** What a silence could hold, with what it did hold, packed: a fit has millions of terms. */
final class Example {
  private final double weight;

  /** For each choice, where its terms begin; the last one is their end. */
  private final int[] starts;

  private final short[] indices;
  private final float[] coefficients;

  /** For each choice, whether it agrees with the truth. */
  private final boolean[] isTrue;

  private Example(
      double weight, int[] starts, short[] indices, float[] coefficients, boolean[] isTrue) {
    this.weight = weight;
    this.starts = starts;
    this.indices = indices;
    this.coefficients = coefficients;
    this.isTrue = isTrue;
  }

  double weight() {
    return weight;
  }

  static Example of(List<Choice> choices, boolean[] isTrue) {
    int[] starts = new int[choices.size() + 1];
    for (int i = 0; i < choices.size(); i++) {
      starts[i + 1] = starts[i] + choices.get(i).terms().size();
    }
    short[] indices = new short[starts[choices.size()]];
    float[] coefficients = new float[indices.length];
    for (int i = 0; i < choices.size(); i++) {
      Terms terms = choices.get(i).terms();
      for (int j = 0; j < terms.size(); j++) {
        indices[starts[i] + j] = (short) terms.index(j);
        coefficients[starts[i] + j] = (float) terms.coefficient(j);
      }
    }
    return new Example(1, starts, indices, coefficients, isTrue.clone());
  }

  /** The same, counting so many times as much. */
  Example weighing(double share) {
    return new Example(weight * share, starts, indices, coefficients, isTrue);
  }

  /** The probability of each choice. */
  double[] probabilities(double[] weights) {
    double[] p = new double[isTrue.length];
    double greatest = Double.NEGATIVE_INFINITY;
    for (int choice = 0; choice < p.length; choice++) {
      for (int i = starts[choice]; i < starts[choice + 1]; i++) {
        p[choice] += weights[indices[i]] * coefficients[i];
      }
      greatest = Math.max(greatest, p[choice]);
    }
    double sum = 0;
    for (int choice = 0; choice < p.length; choice++) {
      p[choice] = Math.exp(p[choice] - greatest);
      sum += p[choice];
    }
    for (int choice = 0; choice < p.length; choice++) {
      p[choice] /= sum;
    }
    return p;
  }

  /**
   * Adds the slope of its log-likelihood, and returns that.
   *
   * @param slope is added to
   */
  double addSlope(double[] weights, double[] slope) {
    double[] p = probabilities(weights);
    double agreeing = 1e-12;
    for (int choice = 0; choice < p.length; choice++) {
      agreeing += isTrue[choice] ? p[choice] : 0;
    }
    for (int choice = 0; choice < p.length; choice++) {
      double pull = weight * ((isTrue[choice] ? p[choice] / agreeing : 0) - p[choice]);
      for (int i = starts[choice]; i < starts[choice + 1]; i++) {
        slope[indices[i]] += pull * coefficients[i];
      }
    }
    return weight * Math.log(agreeing);
  }
}
