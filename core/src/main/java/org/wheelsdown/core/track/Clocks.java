package org.wheelsdown.core.track;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;

/**
 * Compares the clocks of documents that tell of the same time. The document with most reports is
 * taken to be right; of two with equally many the one that has the aircraft earlier, since reports
 * come late and never early.
 */
final class Clocks {
  /** How many documents one is compared with; the others overlap with those. */
  private static final int COMPARED = 4;

  private static final Comparator<List<Position>> MOST_TRUSTED =
      Comparator.<List<Position>>comparingInt(document -> -document.size())
          .thenComparing(document -> document.get(0), ReportOrder.INSTANCE);

  private final List<List<Position>> documents = new ArrayList<>();
  private final List<Finding> corrections = new ArrayList<>();
  private final Map<Origin, Duration> late = new HashMap<>();

  /**
   * Corrects the clocks of some reports.
   *
   * @param positions in {@link ReportOrder}
   */
  Clocks(List<Position> positions) {
    Map<Origin, List<Position>> byDocument = new LinkedHashMap<>();
    for (Position position : positions) {
      byDocument.computeIfAbsent(position.origin(), origin -> new ArrayList<>()).add(position);
    }
    byDocument.values().stream().sorted(MOST_TRUSTED).forEach(this::compare);
  }

  private void compare(List<Position> document) {
    Optional<ClockOffset> offset =
        documents.stream()
            .filter(other -> isAtOnce(document, other))
            .limit(COMPARED)
            .flatMap(other -> ClockOffset.between(document, other).stream())
            .max(Comparator.comparingInt(ClockOffset::places));
    documents.add(offset.map(found -> corrected(document, found)).orElse(document));
  }

  private static boolean isAtOnce(List<Position> document, List<Position> other) {
    return document.get(0).time() <= other.get(other.size() - 1).time()
        && other.get(0).time() <= document.get(document.size() - 1).time();
  }

  private List<Position> corrected(List<Position> document, ClockOffset offset) {
    long micros = Math.round(offset.seconds() * 1e6);
    List<Position> corrected = document.stream().map(p -> p.at(p.time() - micros)).toList();
    corrections.add(new Finding(Anomaly.CLOCK, corrected, inWords(offset)));
    late.put(document.get(0).origin(), Duration.of(micros, ChronoUnit.MICROS));
    return corrected;
  }

  private static String inWords(ClockOffset offset) {
    return String.format(
        Locale.ROOT,
        "the times of one document are %.1f s %s than another's at %d places; corrected",
        Math.abs(offset.seconds()),
        offset.seconds() > 0 ? "later" : "earlier",
        offset.places());
  }

  /** What was corrected, one finding a document; none if all clocks agree. */
  List<Finding> corrections() {
    return corrections;
  }

  /** By how much the times of each corrected document were later; negative where earlier. */
  Map<Origin, Duration> late() {
    return late;
  }

  /** All reports by the corrected clocks, in {@link ReportOrder}. */
  List<Position> inTimeOrder() {
    List<Position> positions = new ArrayList<>();
    documents.forEach(positions::addAll);
    positions.sort(ReportOrder.INSTANCE);
    return positions;
  }
}
