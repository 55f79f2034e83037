package org.wheelsdown.core.overflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.GeodesicLine;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.position.Position;

/** Cuts one aircraft's reports into stretches inside an airspace, while they come in time order. */
final class Stretches {
  private final Airspace airspace;
  private final Crossings crossings;
  private final int aircraft;
  private final List<Overflight> found = new ArrayList<>();
  private final List<Position> inside = new ArrayList<>();
  private Optional<Crossing> entered = Optional.empty();
  private Optional<Report> before = Optional.empty();
  private String callsign = "";
  private String squawk = "";

  Stretches(Airspace airspace, int aircraft) {
    this.airspace = airspace;
    this.crossings = new Crossings(airspace);
    this.aircraft = aircraft;
  }

  private record Report(Position position, boolean flies) {
    boolean isHeardOnTo(Position later) {
      return position.secondsTo(later) <= Overflights.LONGEST_SILENCE.toSeconds();
    }
  }

  /** Takes the next report. */
  void hear(Position position, boolean flies) {
    if (before.filter(last -> last.isHeardOnTo(position)).isEmpty()) {
      endInSilence();
    }
    boolean counts = flies && airspace.holds(position);
    if (!counts) {
      entered.ifPresent(start -> end(start, crossing(last(), position, flies)));
    }
    if (!flies) {
      forgetNames();
    }
    listen(position);
    if (counts) {
      entered = entered.or(() -> Optional.of(start(position)));
      inside.add(position);
    }
    before = Optional.of(new Report(position, flies));
  }

  /** All of them, in time order. */
  List<Overflight> finish() {
    endInSilence();
    return found;
  }

  private void endInSilence() {
    entered.ifPresent(start -> end(start, Crossings.unheard(last())));
    before = Optional.empty();
    forgetNames();
  }

  private Crossing start(Position first) {
    return before
        .map(last -> crossing(first, last.position(), last.flies()))
        .orElseGet(() -> Crossings.unheard(first));
  }

  private Crossing crossing(Position counting, Position other, boolean otherFlies) {
    boolean isOnItsGround =
        !otherFlies && airspace.area().contains(other.latitude(), other.longitude());
    return isOnItsGround ? Crossings.ground(counting) : crossings.between(counting, other);
  }

  private void end(Crossing start, Crossing end) {
    found.add(
        new Overflight(
            aircraft, start, end, kilometres(start, end), callsign, squawk, List.copyOf(inside)));
    inside.clear();
    entered = Optional.empty();
  }

  private double kilometres(Crossing start, Crossing end) {
    double kilometres = 0;
    Point last = start.place();
    for (Position position : inside) {
      Point next = new Point(position.latitude(), position.longitude());
      kilometres += new GeodesicLine(last, next).kilometres();
      last = next;
    }
    return kilometres + new GeodesicLine(last, end.place()).kilometres();
  }

  /** Callsigns and squawks stand in few reports. */
  private void listen(Position position) {
    callsign = position.callsign().isEmpty() ? callsign : position.callsign();
    squawk = position.squawk().isEmpty() ? squawk : position.squawk();
  }

  private void forgetNames() {
    callsign = "";
    squawk = "";
  }

  private Position last() {
    return inside.get(inside.size() - 1);
  }
}
