package org.wheelsdown.lab.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.wheelsdown.core.flight.Flight;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.flight.FlightFinder;
import org.wheelsdown.core.flight.FlightHistory;
import org.wheelsdown.core.gap.Candidate;
import org.wheelsdown.core.gap.Gap;
import org.wheelsdown.core.gap.Holding;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.lab.masking.MaskedCase;

/**
 * Asks the program. Keeps the history of the last case, since those that share what is heard follow
 * each other; for one thread.
 */
public final class Answers {
  /**
   * Microseconds by which a flight may begin after, or end before, the report that it is asked by:
   * single reports at the edge of a silence can have been removed.
   */
  private static final long SLACK = 600_000_000L;

  private final FlightFinder finder;
  private List<Position> heard = List.of();
  private FlightHistory history;

  public Answers(FlightFinder finder) {
    this.finder = finder;
    history = finder.find(heard);
  }

  /** What the program says to a case. */
  @SuppressWarnings("ReferenceEquality") // The same list, not an equal one, saves the work.
  public Answer to(MaskedCase asked) {
    if (asked.heard() != heard) {
      heard = asked.heard();
      history = finder.find(heard, asked.aircraft());
    }
    Optional<Flight> before = into(asked.silentFrom());
    Optional<Flight> after = outOf(asked.silentUntil());
    boolean stop = before.isPresent() && after.isPresent() && !before.equals(after);
    OptionalDouble probability =
        gap(asked).map(gap -> OptionalDouble.of(gap.stopProbability())).orElse(none());
    if (before.isPresent() && before.equals(after)) {
      // One flight goes on across the silence: nothing in it is claimed.
      return new Answer(stops(asked), List.of(), false, probability, "");
    }
    return switch (asked.asked()) {
      case LANDING -> ofEnd(before.map(Flight::landing), stop, probability);
      case TAKEOFF -> ofEnd(after.map(Flight::takeoff), stop, probability);
      case STOP ->
          stop ? ofStop(before.orElseThrow(), after.orElseThrow(), probability) : Answer.NONE;
    };
  }

  private static OptionalDouble none() {
    return OptionalDouble.empty();
  }

  /** The flight that goes into a silence. */
  private Optional<Flight> into(long from) {
    return history.flights().stream()
        .filter(flight -> flight.first().time() <= from)
        .reduce((earlier, later) -> later)
        .filter(flight -> flight.last().time() >= from - SLACK);
  }

  /** The flight that comes out of a silence. */
  private Optional<Flight> outOf(long until) {
    return history.flights().stream()
        .filter(flight -> flight.last().time() >= until)
        .findFirst()
        .filter(flight -> flight.first().time() - SLACK <= until);
  }

  /** The gap that is most of the silence. */
  private Optional<Gap> gap(MaskedCase asked) {
    return history.gaps().stream()
        .filter(gap -> overlap(gap, asked) > 0)
        .max(Comparator.comparingLong(gap -> overlap(gap, asked)));
  }

  private static long overlap(Gap gap, MaskedCase asked) {
    return Math.min(gap.after().time(), asked.silentUntil())
        - Math.max(gap.before().time(), asked.silentFrom());
  }

  private static Answer ofEnd(Optional<FlightEnd> end, boolean stop, OptionalDouble probability) {
    return end.map(
            known ->
                new Answer(
                    candidates(known), named(known).toList(), stop, probability, evidence(known)))
        .orElse(Answer.NONE);
  }

  private static Answer ofStop(Flight before, Flight after, OptionalDouble probability) {
    List<Candidate> landing = candidates(before.landing());
    List<Candidate> named = new ArrayList<>();
    Stream.concat(named(before.landing()), named(after.takeoff()))
        .filter(one -> named.stream().noneMatch(other -> isSame(one, other)))
        .forEach(named::add);
    return new Answer(
        landing.isEmpty() ? candidates(after.takeoff()) : landing,
        named,
        true,
        probability,
        evidence(before.landing()));
  }

  private static boolean isSame(Candidate one, Candidate other) {
    return one.airport().ident().equals(other.airport().ident());
  }

  private List<Candidate> stops(MaskedCase asked) {
    return gap(asked).stream()
        .flatMap(gap -> gap.holdings().stream().flatMap(holding -> candidate(gap, holding)))
        .toList();
  }

  private static Stream<Candidate> candidate(Gap gap, Holding holding) {
    return holding instanceof Holding.StopAt at
        ? Stream.of(
            new Candidate(
                at.airport(),
                at.probability(),
                new Interval(gap.before().instant(), gap.after().instant()),
                "a stop that the silence can hold"))
        : Stream.empty();
  }

  private static List<Candidate> candidates(FlightEnd end) {
    if (end instanceof FlightEnd.Unknown unknown) {
      return unknown.candidates();
    }
    Stream<Candidate> runnersUp =
        end instanceof FlightEnd.Inferred inferred ? inferred.runnersUp().stream() : Stream.empty();
    return Stream.concat(named(end), runnersUp).toList();
  }

  private static Stream<Candidate> named(FlightEnd end) {
    if (end instanceof FlightEnd.Inferred inferred) {
      return Stream.of(inferred.chosen());
    }
    return end instanceof FlightEnd.Observed seen
        ? Stream.of(new Candidate(seen.airport(), 1, seen.when(), "observed"))
        : Stream.empty();
  }

  private static String evidence(FlightEnd end) {
    if (end instanceof FlightEnd.Inferred inferred) {
      return inferred.evidence().inWords();
    }
    return end instanceof FlightEnd.Observed ? "observed" : "";
  }
}
