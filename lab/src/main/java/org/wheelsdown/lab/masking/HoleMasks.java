package org.wheelsdown.lab.masking;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/** Cuts holes into flights that were heard without a break: whoever finds a stop there invents. */
final class HoleMasks implements Masking {
  /** Seconds. */
  private static final double SHORTEST = 600;

  private static final double LONGEST = 7200;

  /** Seconds of a flight, at its beginning and at its end, that stay heard. */
  private static final double KEPT = 300;

  /** A longer silence, in seconds, is a hole already. */
  private static final double LONGEST_BREAK = 180;

  private final int holes;
  private final long seed;

  /**
   * @param holes how many are cut into each flight, one at a time
   */
  HoleMasks(int holes, long seed) {
    this.holes = holes;
    this.seed = seed;
  }

  @Override
  public Stream<MaskedCase> of(KnownTrack track) {
    return track.flights().stream()
        .filter(flight -> isContinuous(track, flight))
        .flatMap(flight -> of(track, flight));
  }

  private Stream<MaskedCase> of(KnownTrack track, KnownFlight flight) {
    SplittableRandom random =
        new SplittableRandom(seed ^ (31L * track.name().hashCode() + flight.number()));
    return IntStream.range(0, holes)
        .mapToObj(i -> draw(track, flight, random))
        .flatMap(Optional::stream);
  }

  private static boolean isContinuous(KnownTrack track, KnownFlight flight) {
    List<Position> positions = track.positions();
    return IntStream.range(flight.first(), flight.last())
        .allMatch(i -> positions.get(i).secondsTo(positions.get(i + 1)) <= LONGEST_BREAK);
  }

  private static Optional<MaskedCase> draw(
      KnownTrack track, KnownFlight flight, SplittableRandom random) {
    List<Position> positions = track.positions();
    Position first = positions.get(flight.first());
    double room = first.secondsTo(positions.get(flight.last())) - 2 * KEPT;
    if (room <= SHORTEST) {
      return Optional.empty();
    }
    double longest = Math.min(LONGEST, room);
    // Short holes are the common ones: as many between 10 and 20 minutes as between 1 and 2 hours.
    double length = SHORTEST * Math.pow(longest / SHORTEST, random.nextDouble());
    double begin = KEPT + random.nextDouble() * (room - length);
    int last = lastUntil(positions, flight, first, begin);
    int next = Math.min(flight.last(), 1 + lastUntil(positions, flight, first, begin + length));
    Silence silence = new Silence(track, last, next);
    return Optional.of(
        silence.withoutStop(
            flight, Mask.HOLE, apart(positions.get(last), positions.get(next)), silence.heard()));
  }

  private static double apart(Position a, Position b) {
    return GreatCircle.kilometres(a.latitude(), a.longitude(), b.latitude(), b.longitude());
  }

  private static int lastUntil(
      List<Position> positions, KnownFlight flight, Position first, double seconds) {
    int index = flight.first();
    while (index < flight.last() && first.secondsTo(positions.get(index + 1)) <= seconds) {
      index++;
    }
    return index;
  }
}
