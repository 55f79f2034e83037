package org.wheelsdown.lab.masking;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airport;

/** Hides the last or the first part of flights whose landing or take-off was heard. */
final class EndMasks implements Masking {
  private static final double[] DISTANCES = {25, 50, 100, 200};
  private static final double LEAST_DRAWN = 10;
  private static final double MOST_DRAWN = 250;

  private final int drawn;
  private final long seed;

  /**
   * @param drawn how many more distances are drawn for each end of a flight
   */
  EndMasks(int drawn, long seed) {
    this.drawn = drawn;
    this.seed = seed;
  }

  @Override
  public Stream<MaskedCase> of(KnownTrack track) {
    return track.flights().stream()
        .flatMap(flight -> Stream.concat(last(track, flight), first(track, flight)));
  }

  private Stream<MaskedCase> last(KnownTrack track, KnownFlight flight) {
    if (!flight.landing().isHeard()) {
      return Stream.empty();
    }
    Way way = new Way(track, flight);
    Airport field = flight.landing().airport().orElseThrow();
    return Stream.of(
            DoubleStream.of(DISTANCES)
                .mapToObj(km -> last(track, flight, way.lastAwayFrom(field, km), Mask.LAST, km)),
            DoubleStream.of(DISTANCES)
                .mapToObj(km -> last(track, flight, way.lastBeforeEnd(km), Mask.LAST_FLOWN, km)),
            draw(track, flight, 0)
                .mapToObj(
                    km -> last(track, flight, way.lastAwayFrom(field, km), Mask.LAST_DRAWN, km)))
        .flatMap(cases -> cases)
        .flatMap(Optional::stream);
  }

  private Stream<MaskedCase> first(KnownTrack track, KnownFlight flight) {
    if (!flight.takeoff().isHeard()) {
      return Stream.empty();
    }
    Way way = new Way(track, flight);
    Airport field = flight.takeoff().airport().orElseThrow();
    return Stream.of(
            DoubleStream.of(DISTANCES)
                .mapToObj(km -> first(track, flight, way.firstAwayFrom(field, km), Mask.FIRST, km)),
            DoubleStream.of(DISTANCES)
                .mapToObj(
                    km -> first(track, flight, way.firstAfterStart(km), Mask.FIRST_FLOWN, km)),
            draw(track, flight, 1)
                .mapToObj(
                    km -> first(track, flight, way.firstAwayFrom(field, km), Mask.FIRST_DRAWN, km)))
        .flatMap(cases -> cases)
        .flatMap(Optional::stream);
  }

  private DoubleStream draw(KnownTrack track, KnownFlight flight, int end) {
    long own = 2L * (31L * track.name().hashCode() + flight.number()) + end;
    SplittableRandom random = new SplittableRandom(seed ^ own);
    return random.doubles(drawn, LEAST_DRAWN, MOST_DRAWN);
  }

  private static Optional<MaskedCase> last(
      KnownTrack track, KnownFlight flight, OptionalInt last, Mask mask, double km) {
    // One report is not yet a flight that anybody saw.
    if (last.isEmpty() || last.getAsInt() == flight.first()) {
      return Optional.empty();
    }
    Silence silence = new Silence(track, last.getAsInt(), track.positions().size());
    return Optional.of(
        silence.about(flight, Asked.LANDING, flight.landing(), mask, km, silence.heard()));
  }

  private static Optional<MaskedCase> first(
      KnownTrack track, KnownFlight flight, OptionalInt first, Mask mask, double km) {
    if (first.isEmpty() || first.getAsInt() == flight.last()) {
      return Optional.empty();
    }
    Silence silence = new Silence(track, -1, first.getAsInt());
    return Optional.of(
        silence.about(flight, Asked.TAKEOFF, flight.takeoff(), mask, km, silence.heard()));
  }
}
