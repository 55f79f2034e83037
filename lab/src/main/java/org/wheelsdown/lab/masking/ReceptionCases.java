package org.wheelsdown.lab.masking;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/** Hides nothing, and asks about what nobody heard and is known all the same. */
final class ReceptionCases implements Masking {
  /** Seconds from which on a silence in flight can be taken for a stop. */
  private static final double SHORTEST_HOLE = 600;

  @Override
  public Stream<MaskedCase> of(KnownTrack track) {
    List<KnownFlight> flights = track.flights();
    return IntStream.range(0, flights.size()).boxed().flatMap(i -> of(track, i));
  }

  private static Stream<MaskedCase> of(KnownTrack track, int i) {
    KnownFlight flight = track.flights().get(i);
    Stream<MaskedCase> takeoff =
        flight.takeoff().isTold()
            ? Stream.of(end(before(track, flight), flight, Asked.TAKEOFF))
            : Stream.empty();
    Stream<MaskedCase> landing =
        flight.landing().isTold()
            ? Stream.of(end(after(track, flight), flight, Asked.LANDING))
            : Stream.empty();
    return Stream.of(takeoff, holes(track, flight), landing, stop(track, i))
        .flatMap(cases -> cases);
  }

  private static Silence before(KnownTrack track, KnownFlight flight) {
    return new Silence(track, flight.first() - 1, flight.first());
  }

  private static Silence after(KnownTrack track, KnownFlight flight) {
    return new Silence(track, flight.last(), flight.last() + 1);
  }

  private static MaskedCase end(Silence silence, KnownFlight flight, Asked asked) {
    KnownEnd end = asked == Asked.TAKEOFF ? flight.takeoff() : flight.landing();
    return silence.about(flight, asked, end, Mask.RECEPTION, 0, silence.track().positions());
  }

  private static Stream<MaskedCase> holes(KnownTrack track, KnownFlight flight) {
    List<Position> positions = track.positions();
    return IntStream.range(flight.first(), flight.last())
        .filter(i -> positions.get(i).secondsTo(positions.get(i + 1)) >= SHORTEST_HOLE)
        .mapToObj(
            i ->
                new Silence(track, i, i + 1)
                    .withoutStop(
                        flight,
                        Mask.RECEPTION,
                        apart(positions.get(i), positions.get(i + 1)),
                        positions));
  }

  private static double apart(Position a, Position b) {
    return GreatCircle.kilometres(a.latitude(), a.longitude(), b.latitude(), b.longitude());
  }

  /** A stop of which nothing was heard, between two flights that were. */
  private static Stream<MaskedCase> stop(KnownTrack track, int i) {
    if (i + 1 == track.flights().size()) {
      return Stream.empty();
    }
    KnownFlight before = track.flights().get(i);
    KnownFlight after = track.flights().get(i + 1);
    boolean isHidden =
        before.number() + 1 == after.number()
            && before.last() + 1 == after.first()
            && before.landing().isTold()
            && after.takeoff().isTold();
    if (!isHidden) {
      return Stream.empty();
    }
    return Stream.of(
        new Silence(track, before.last(), after.first())
            .about(before, Asked.STOP, before.landing(), Mask.RECEPTION, 0, track.positions()));
  }
}
