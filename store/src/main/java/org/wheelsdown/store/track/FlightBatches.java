package org.wheelsdown.store.track;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Flights put together, in their order, so that each lot is read at once and fits into memory. */
final class FlightBatches {
  /** Positions in memory at one time: some 50 MB. */
  private static final long POSITIONS = 300_000;

  /** Of the first batch, so that something is there soon; of each after it, twice as many. */
  private static final long FIRST_POSITIONS = 30_000;

  /** Flights in one query. */
  private static final int FLIGHTS = 2_000;

  /** Of each aircraft in it, all that was heard in a batch's time is read. */
  private static final Duration LONGEST = Duration.ofDays(5);

  private final List<List<FlightHeard>> batches = new ArrayList<>();
  private List<FlightHeard> batch = new ArrayList<>();
  private long most = FIRST_POSITIONS;
  private long positions;
  private Instant first = Instant.MAX;
  private Instant last = Instant.MIN;

  private FlightBatches() {}

  /** A flight that is too long or has too many positions for any is a batch of its own. */
  static List<List<FlightHeard>> of(List<FlightHeard> flights) {
    FlightBatches batches = new FlightBatches();
    flights.forEach(batches::add);
    batches.finish();
    return batches.batches;
  }

  /**
   * The order in which flights are read with least effort, as their places in a list: those of some
   * days together, and of these, each aircraft's, as they lie in the files.
   */
  static List<Integer> order(List<FlightHeard> flights) {
    Comparator<FlightHeard> least =
        Comparator.<FlightHeard>comparingLong(
                flight -> flight.first().getEpochSecond() / LONGEST.toSeconds())
            .thenComparing(FlightHeard::address)
            .thenComparing(FlightHeard::first);
    return IntStream.range(0, flights.size())
        .boxed()
        .sorted(Comparator.comparing(flights::get, least))
        .toList();
  }

  private void add(FlightHeard flight) {
    if (!batch.isEmpty() && isTooMuchWith(flight)) {
      finish();
    }
    batch.add(flight);
    positions += flight.positions();
    first = flight.first().isBefore(first) ? flight.first() : first;
    last = flight.last().isAfter(last) ? flight.last() : last;
  }

  private boolean isTooMuchWith(FlightHeard flight) {
    return positions + flight.positions() > most
        || batch.size() == FLIGHTS
        || flight.last().isAfter(first.plus(LONGEST))
        || flight.first().isBefore(last.minus(LONGEST));
  }

  private void finish() {
    if (!batch.isEmpty()) {
      batches.add(batch);
      most = Math.min(POSITIONS, 2 * most);
    }
    batch = new ArrayList<>();
    positions = 0;
    first = Instant.MAX;
    last = Instant.MIN;
  }
}
