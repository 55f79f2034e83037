package org.wheelsdown.store.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.wheelsdown.core.question.Row;

/**
 * The longest of many silences, the longest first; of equally long ones the earlier, then the one
 * of the lower address. It is the length itself that counts and not the minutes of the answer,
 * which are rounded: so rows do not change with the order in which they come.
 */
final class LongestSilences {
  private static final Comparator<Fields> LONGEST_FIRST =
      Comparator.comparing(LongestSilences::length)
          .reversed()
          .thenComparing(LongestSilences::start)
          .thenComparing(silence -> silence.text("icao"));

  private final int most;
  private final PriorityQueue<Fields> longest = new PriorityQueue<>(LONGEST_FIRST.reversed());

  /**
   * @param most how many are kept
   */
  LongestSilences(int most) {
    this.most = most;
  }

  void add(Fields silence) {
    longest.add(silence);
    if (longest.size() > most) {
      longest.remove();
    }
  }

  List<Row> rows() {
    return longest.stream().sorted(LONGEST_FIRST).map(Fields::row).toList();
  }

  private static Duration length(Fields silence) {
    return Duration.between(start(silence), silence.time("gap_end").orElse(start(silence)));
  }

  private static Instant start(Fields silence) {
    return silence.time("gap_start").orElse(Instant.EPOCH);
  }
}
