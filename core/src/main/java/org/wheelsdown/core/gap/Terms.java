package org.wheelsdown.core.gap;

import java.util.Arrays;

/** The terms that apply to one thing that a silence can hold, as coefficients of the weights. */
public final class Terms {
  private int[] indices = new int[48];
  private double[] coefficients = new double[48];
  private int size;

  /**
   * Adds a term where its curve is at {@code x}; nothing where that is {@link Double#NaN}, because
   * what is not known speaks neither for nor against.
   */
  void add(Term term, double x) {
    if (Double.isNaN(x)) {
      return;
    }
    int last = term.size() - 1;
    int upper = 0;
    while (upper <= last && term.knot(upper) < x) {
      upper++;
    }
    if (upper == 0 || upper > last) {
      put(term.offset() + Math.min(upper, last), 1);
    } else {
      double share = (x - term.knot(upper - 1)) / (term.knot(upper) - term.knot(upper - 1));
      put(term.offset() + upper - 1, 1 - share);
      put(term.offset() + upper, share);
    }
  }

  /** Adds a term that is there or not. */
  void add(Term term) {
    put(term.offset(), 1);
  }

  /** Adds all that others are made of. */
  void addAll(Terms others) {
    for (int i = 0; i < others.size; i++) {
      put(others.indices[i], others.coefficients[i]);
    }
  }

  private void put(int index, double coefficient) {
    if (size == indices.length) {
      indices = Arrays.copyOf(indices, 2 * size);
      coefficients = Arrays.copyOf(coefficients, 2 * size);
    }
    indices[size] = index;
    coefficients[size++] = coefficient;
  }

  /** How many coefficients there are. */
  public int size() {
    return size;
  }

  /** Index of the weight to which a coefficient belongs. */
  public int index(int number) {
    return indices[number];
  }

  /** A coefficient, 0 to 1. */
  public double coefficient(int number) {
    return coefficients[number];
  }
}
