package org.wheelsdown.casework.brief.html;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.wheelsdown.casework.verdict.ClaimResult;
import org.wheelsdown.casework.verdict.FoundRow;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Value;

/** How much a supported claim leans on what nobody saw. */
final class Strength {
  private Strength() {}

  /** The probability of the least probable thing in its rows; 1 where all was observed. */
  static double leastProbability(ClaimResult result) {
    return result.checks().stream()
        .flatMap(check -> check.met().stream())
        .flatMapToDouble(Strength::probabilities)
        .min()
        .orElse(1);
  }

  private static DoubleStream probabilities(FoundRow row) {
    List<Column> columns = row.columns();
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).name().endsWith("probability"))
        .mapToObj(i -> row.row().values().get(i))
        .flatMapToDouble(
            value ->
                value instanceof Value.Measure measure
                    ? DoubleStream.of(measure.number())
                    : DoubleStream.empty());
  }

  /** Such as {@code observed throughout, 2 independent sources}. */
  static String inWords(ClaimResult result) {
    double least = leastProbability(result);
    String seen =
        least >= 1
            ? "observed throughout"
            : "leaning on an inferred end of %d %%"
                .formatted(Math.min(99, Math.round(100 * least)));
    return seen
        + ", "
        + Sentences.count(result.independentSources(), "independent source", "independent sources");
  }
}
