package org.wheelsdown.store.event;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.flight.Flight;
import org.wheelsdown.core.flight.FlightHistory;
import org.wheelsdown.core.flight.Stay;
import org.wheelsdown.core.gap.Gap;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.Anomaly;
import org.wheelsdown.core.track.Mark;
import org.wheelsdown.store.engine.Micros;

/**
 * A stretch of one aircraft's history that is worked out again. It reaches from a flight whose
 * landing was observed, before the change, to one whose take-off was observed, after it; both
 * flights, and what lies before the first, are read for what they say of the stays and flights
 * between them, and are kept as they are.
 *
 * @param readFrom microseconds since 1970 UTC; the least number if the history begins in the window
 * @param readUntil the last microsecond; the greatest number if the history ends in the window
 * @param positions about how many will be read
 */
record Window(
    Address address,
    long readFrom,
    long readUntil,
    Optional<Anchor> before,
    Optional<Anchor> after,
    long positions) {

  /** All that there is of the aircraft. */
  static Window everything(Address address, long positions) {
    return new Window(
        address, Long.MIN_VALUE, Long.MAX_VALUE, Optional.empty(), Optional.empty(), positions);
  }

  boolean isEverything() {
    return before.isEmpty() && after.isEmpty();
  }

  boolean reads(Position position) {
    return position.time() >= readFrom && position.time() <= readUntil;
  }

  /** What lies between this and {@link #finish()} is replaced. */
  long start() {
    return before.map(Anchor::middle).orElse(-Window.FOREVER);
  }

  long finish() {
    return after.map(Anchor::middle).orElse(FOREVER);
  }

  /** When the flight before this landed: no gap before that is replaced. */
  long landing() {
    return before.map(Anchor::time).orElse(-FOREVER);
  }

  /** When the flight after this took off: no gap after that is replaced. */
  long takeoff() {
    return after.map(Anchor::time).orElse(FOREVER);
  }

  /** Within what DuckDB takes for a timestamp: some 285,000 years. */
  private static final long FOREVER = 9_000_000_000_000_000_000L;

  /**
   * Whether the flights at both cuts have come out as they were, and nothing was found that only
   * the whole history can tell: if not, the cuts were no good.
   */
  boolean isSoundFor(FlightHistory history) {
    return isEverything() || (isCutWell(history) && isWhole(history));
  }

  private boolean isCutWell(FlightHistory history) {
    return before.map(anchor -> anchor.isLandingIn(history.flights())).orElse(true)
        && after.map(anchor -> anchor.isTakeoffIn(history.flights())).orElse(true);
  }

  private boolean isWhole(FlightHistory history) {
    return history.marks().stream().allMatch(this::isOfWindow);
  }

  /**
   * A clock is compared, and two aircraft are told apart, over all that there is; what reaches
   * across a cut has come out shorter than it is.
   */
  private boolean isOfWindow(Mark mark) {
    return mark.kind() != Anomaly.CLOCK
        && mark.kind() != Anomaly.ANOTHER_AIRCRAFT
        && !isAcross(start(), mark)
        && !isAcross(finish(), mark);
  }

  private static boolean isAcross(long cut, Mark mark) {
    return Micros.of(mark.from()) <= cut && Micros.of(mark.until()) >= cut;
  }

  List<Flight> flightsOf(FlightHistory history) {
    return history.flights().stream()
        .filter(flight -> flight.first().time() > start() && flight.last().time() < finish())
        .toList();
  }

  List<Stay> staysOf(FlightHistory history) {
    return history.stays().stream()
        .filter(
            stay ->
                Micros.of(stay.heardUntil()) > start() && Micros.of(stay.heardFrom()) < finish())
        .toList();
  }

  List<Gap> gapsOf(FlightHistory history) {
    return history.gaps().stream()
        .filter(gap -> gap.before().time() >= landing() && gap.after().time() <= takeoff())
        .toList();
  }

  List<Mark> marksOf(FlightHistory history) {
    return history.marks().stream()
        .filter(mark -> Micros.of(mark.from()) > start() && Micros.of(mark.until()) < finish())
        .toList();
  }
}
