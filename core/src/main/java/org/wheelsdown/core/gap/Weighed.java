package org.wheelsdown.core.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.wheelsdown.core.place.Airport;

/**
 * What a silence can hold, weighed.
 *
 * @param shares most probable first; probabilities add up to 1
 */
record Weighed(List<Share> shares) {
  /** An option and how probable it is, 0 to 1. */
  record Share(Option option, double probability) {}

  Weighed {
    shares = List.copyOf(shares);
  }

  /** Probabilities are the exponentials of the scores, divided by their sum. */
  static Weighed of(List<Choice> choices, Weights weights) {
    double[] scores = choices.stream().mapToDouble(c -> weights.score(c.terms())).toArray();
    double greatest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      greatest = Math.max(greatest, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - greatest);
      sum += scores[i];
    }
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      shares.add(new Share(choices.get(i).option(), scores[i] / sum));
    }
    shares.sort(Comparator.comparingDouble(Share::probability).reversed());
    return new Weighed(shares);
  }

  /** The probability of a field to be the one where it landed first, or took off last. */
  double at(Airport field, Edge.Side side) {
    return probability(option -> isAt(option, field, side));
  }

  double probability(Predicate<Option> which) {
    return shares.stream()
        .filter(share -> which.test(share.option()))
        .mapToDouble(Share::probability)
        .sum();
  }

  private static boolean isAt(Option option, Airport field, Edge.Side side) {
    if (option instanceof Option.At at) {
      return at.field().ident().equals(field.ident());
    }
    return option instanceof Option.Several several
        && (side == Edge.Side.LANDING ? several.first() : several.last())
            .ident()
            .equals(field.ident());
  }
}
