package org.wheelsdown.lab.masking;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/** How far along its way a flight was at each of its reports. */
final class Way {
  private final List<Position> positions;
  private final KnownFlight flight;

  /** Kilometres from report to report since the flight's first, by index from that one on. */
  private final double[] flown;

  Way(KnownTrack track, KnownFlight flight) {
    this.positions = track.positions();
    this.flight = flight;
    flown = new double[flight.last() - flight.first() + 1];
    for (int i = 1; i < flown.length; i++) {
      Position before = positions.get(flight.first() + i - 1);
      flown[i] = flown[i - 1] + kilometres(before, positions.get(flight.first() + i));
    }
  }

  private static double kilometres(Position a, Position b) {
    return GreatCircle.kilometres(a.latitude(), a.longitude(), b.latitude(), b.longitude());
  }

  /** Index of the last report at least so far from a field. */
  OptionalInt lastAwayFrom(Airport field, double kilometres) {
    return last(i -> from(field, i), kilometres);
  }

  /** Index of the first report at least so far from a field. */
  OptionalInt firstAwayFrom(Airport field, double kilometres) {
    return first(i -> from(field, i), kilometres);
  }

  /** Index of the last report with at least so far still to fly. */
  OptionalInt lastBeforeEnd(double kilometres) {
    return last(i -> flown[flown.length - 1] - flown[i - flight.first()], kilometres);
  }

  /** Index of the first report after at least so far was flown. */
  OptionalInt firstAfterStart(double kilometres) {
    return first(i -> flown[i - flight.first()], kilometres);
  }

  private double from(Airport field, int index) {
    Position at = positions.get(index);
    return GreatCircle.kilometres(
        at.latitude(), at.longitude(), field.latitude(), field.longitude());
  }

  private OptionalInt first(IntToDoubleFunction distance, double least) {
    return IntStream.rangeClosed(flight.first(), flight.last())
        .filter(i -> distance.applyAsDouble(i) >= least)
        .findFirst();
  }

  private OptionalInt last(IntToDoubleFunction distance, double least) {
    return IntStream.rangeClosed(flight.first(), flight.last())
        .map(i -> flight.first() + flight.last() - i)
        .filter(i -> distance.applyAsDouble(i) >= least)
        .findFirst();
  }
}
