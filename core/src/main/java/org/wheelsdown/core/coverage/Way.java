package org.wheelsdown.core.coverage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.gap.Gap;
import org.wheelsdown.core.gap.Holding;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;

/**
 * Where an aircraft probably was while nobody heard it: along the shortest line, no higher than
 * where it was heard, and down to the ground where it stopped.
 *
 * @param points in time order; at least one
 */
public record Way(Address aircraft, List<Point> points) {
  /**
   * A part of the way.
   *
   * @param seconds how long the aircraft was thereabouts
   */
  public record Point(
      double latitude, double longitude, Hour hour, HeightBand band, double seconds) {
    /** What it counts among others: a moment counts as well, if there is nothing else. */
    double weight() {
      return Math.max(1, seconds);
    }
  }

  public Way {
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a way without points");
    }
    points = List.copyOf(points);
  }

  /** The way through a gap, by the most probable thing that it can hold. */
  public static Way through(Gap gap) {
    Optional<Holding> likeliest =
        gap.holdings().stream().max(Comparator.comparingDouble(Holding::probability));
    WayDrawing drawing = new WayDrawing(gap.before().address());
    WayEnd before = WayEnd.of(gap.before(), gap.onTheGroundBefore());
    WayEnd after = WayEnd.of(gap.after(), gap.onTheGroundAfter());
    if (likeliest.isEmpty()) {
      return drawing.fly(before, after).way();
    }
    Holding holding = likeliest.get();
    if (holding instanceof Holding.StopAt stop) {
      drawing.stop(before, stop.airport(), stop.airport(), after);
    } else if (holding instanceof Holding.SeveralStops stops) {
      drawing.stop(before, stops.first(), stops.last(), after);
    } else if (holding instanceof Holding.NoStop) {
      drawing.fly(before, after);
    } else {
      drawing.comeDown(before, after);
    }
    return drawing.way();
  }

  /** The way between two reports, without a stop. */
  public static Way straight(Position before, Position after) {
    return new WayDrawing(before.address())
        .fly(WayEnd.inFlight(before), WayEnd.inFlight(after))
        .way();
  }

  /** The way by an airport, with as much time there as is left. */
  public static Way stopping(Position before, Airport stop, Position after) {
    return new WayDrawing(before.address())
        .stop(WayEnd.inFlight(before), stop, stop, WayEnd.inFlight(after))
        .way();
  }

  /**
   * The way to an airport where the aircraft is taken to have landed.
   *
   * @param latest when it can have landed at the latest
   */
  public static Way toLanding(Position last, Airport airport, Instant latest) {
    WayEnd landed = WayEnd.on(airport, latest);
    return new WayDrawing(last.address()).arrive(WayEnd.inFlight(last), landed).way();
  }

  /**
   * The way from an airport where the aircraft is taken to have taken off.
   *
   * @param earliest when it can have taken off at the earliest
   */
  public static Way fromTakeoff(Airport airport, Instant earliest, Position first) {
    WayEnd left = WayEnd.on(airport, earliest);
    return new WayDrawing(first.address()).depart(left, WayEnd.inFlight(first)).way();
  }

  /** Straight down from where an aircraft was last heard, in the half hour after it. */
  public static Way vanished(Position last) {
    return new WayDrawing(last.address()).descend(WayEnd.inFlight(last), 1).way();
  }

  /** Straight up to where an aircraft was first heard, in the half hour before it. */
  public static Way appeared(Position first) {
    return new WayDrawing(first.address()).descend(WayEnd.inFlight(first), -1).way();
  }

  /** Where the aircraft was lowest; of several such points the middle one. */
  Point lowest() {
    HeightBand band = points.stream().map(Point::band).min(Comparator.naturalOrder()).orElseThrow();
    List<Point> low = points.stream().filter(point -> point.band() == band).toList();
    return low.get(low.size() / 2);
  }
}
