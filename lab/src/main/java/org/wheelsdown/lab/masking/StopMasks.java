package org.wheelsdown.lab.masking;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Position;

/** Hides stops: the end of a flight, the stay, and the beginning of the next flight. */
final class StopMasks implements Masking {
  private static final double[] DISTANCES = {25, 50, 100};

  private final BiPredicate<Airport, Airport> same;

  /**
   * @param same whether two airports are one field
   */
  StopMasks(BiPredicate<Airport, Airport> same) {
    this.same = same;
  }

  @Override
  public Stream<MaskedCase> of(KnownTrack track) {
    List<KnownFlight> flights = track.flights();
    return IntStream.range(1, flights.size())
        .filter(i -> isStop(flights.get(i - 1), flights.get(i)))
        .boxed()
        .flatMap(
            i ->
                DoubleStream.of(DISTANCES)
                    .boxed()
                    .flatMap(km -> hidden(track, flights.get(i - 1), flights.get(i), km)));
  }

  private boolean isStop(KnownFlight before, KnownFlight after) {
    return before.number() + 1 == after.number()
        && before.landing().isHeard()
        && after.takeoff().isHeard()
        && same.test(
            before.landing().airport().orElseThrow(), after.takeoff().airport().orElseThrow());
  }

  private static Stream<MaskedCase> hidden(
      KnownTrack track, KnownFlight before, KnownFlight after, double km) {
    Airport field = before.landing().airport().orElseThrow();
    OptionalInt last = new Way(track, before).lastAwayFrom(field, km);
    OptionalInt next = new Way(track, after).firstAwayFrom(field, km);
    if (last.isEmpty()
        || next.isEmpty()
        || last.getAsInt() == before.first()
        || next.getAsInt() == after.last()) {
      return Stream.empty();
    }
    Silence silence = new Silence(track, last.getAsInt(), next.getAsInt());
    return about(silence, before, after, Mask.BOTH_SIDES, km);
  }

  /** All that can be asked about a silence that holds one stop. */
  static Stream<MaskedCase> about(
      Silence silence, KnownFlight before, KnownFlight after, Mask mask, double km) {
    List<Position> heard = silence.heard();
    return Stream.of(
        silence.about(before, Asked.LANDING, before.landing(), mask, km, heard),
        silence.about(after, Asked.TAKEOFF, after.takeoff(), mask, km, heard),
        silence.about(before, Asked.STOP, before.landing(), mask, km, heard));
  }
}
