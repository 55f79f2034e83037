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
  /** Below this probability something is not worth a reader's time. */
  static final double WORTH_TELLING = 0.01;

  /** How many things that a silence can hold are told. */
  private static final int MOST = 6;

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

  /** The probability of one stop at a field, and of none elsewhere. */
  double probabilityOfOneStop(Airport field) {
    return probability(
        option -> option instanceof Option.At at && at.field().ident().equals(field.ident()));
  }

  /** Whether there is just one field that it can have been, unless none at all. */
  boolean isOnlyField() {
    return shares.stream().filter(share -> share.option() instanceof Option.At).count() == 1;
  }

  /** For a reader: the few most probable ones that are worth the time. */
  List<Holding> holdings() {
    return shares.stream()
        .limit(MOST)
        .filter(share -> share.probability() >= WORTH_TELLING)
        .map(Weighed::holding)
        .toList();
  }

  private static Holding holding(Share share) {
    double probability = share.probability();
    Option option = share.option();
    if (option instanceof Option.At at) {
      return new Holding.StopAt(at.field(), probability);
    }
    if (option instanceof Option.Several several) {
      return new Holding.SeveralStops(several.first(), several.last(), probability);
    }
    if (option instanceof Option.Elsewhere) {
      return new Holding.StopElsewhere(probability);
    }
    return option instanceof Option.Somewhere
        ? new Holding.StopSomewhere(probability)
        : new Holding.NoStop(probability);
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
