package org.wheelsdown.lab.masking;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.position.Position;

/**
 * A part of a track that is hidden, or was never heard.
 *
 * @param last index of the last report before it; -1 where there is none
 * @param next index of the first report after it; the track's length where there is none
 */
record Silence(KnownTrack track, int last, int next) {
  /** All reports outside of it, in time order. */
  List<Position> heard() {
    List<Position> positions = track.positions();
    if (next == positions.size()) {
      return positions.subList(0, last + 1);
    }
    return last < 0
        ? positions.subList(next, positions.size())
        : new Joined(positions.subList(0, last + 1), positions.subList(next, positions.size()));
  }

  /** The question what became of the end of a flight. */
  MaskedCase about(
      KnownFlight flight, Asked asked, KnownEnd end, Mask mask, double km, List<Position> heard) {
    return new MaskedCase(
        track.name(),
        flight.number(),
        mask,
        km,
        track.data(),
        track.aircraft(),
        heard,
        asked,
        true,
        end.airport(),
        end.when(),
        from(),
        until());
  }

  /** The question whether there was a stop where there was none. */
  MaskedCase withoutStop(KnownFlight flight, Mask mask, double km, List<Position> heard) {
    return new MaskedCase(
        track.name(),
        flight.number(),
        mask,
        km,
        track.data(),
        track.aircraft(),
        heard,
        Asked.STOP,
        false,
        Optional.empty(),
        Optional.empty(),
        from(),
        until());
  }

  private long from() {
    return last < 0 ? Long.MIN_VALUE : track.positions().get(last).time();
  }

  private long until() {
    return next == track.positions().size() ? Long.MAX_VALUE : track.positions().get(next).time();
  }
}
