package org.wheelsdown.core.overflight;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.wheelsdown.core.overflight.Crossing.Limit;
import org.wheelsdown.core.place.GeodesicLine;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.position.Position;

/** Finds where between two reports an aircraft entered or left an airspace. */
final class Crossings {
  /** Halvings: of a way of a hundred kilometres a metre is left. */
  private static final int HALVINGS = 17;

  private final Airspace airspace;

  Crossings(Airspace airspace) {
    this.airspace = airspace;
  }

  /** A stretch that begins or ends with a report, as nothing is known of what lies beyond it. */
  static Crossing unheard(Position inside) {
    return at(inside, Limit.SILENCE);
  }

  /** A stretch that begins or ends with a report, as the aircraft was on the ground beyond it. */
  static Crossing ground(Position inside) {
    return at(inside, Limit.GROUND);
  }

  /**
   * Where the straight way between two reports crosses into the airspace or out of it.
   *
   * @param outside before or after the other
   */
  Crossing between(Position inside, Position outside) {
    Way way = new Way(inside, outside);
    double in = 0;
    double out = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (in + out) / 2;
      if (way.isIn(middle)) {
        in = middle;
      } else {
        out = middle;
      }
    }
    Point beyond = way.at(out);
    boolean isBorder = !airspace.area().contains(beyond.latitude(), beyond.longitude());
    return new Crossing(way.time(in), way.at(in), isBorder ? Limit.BORDER : Limit.HEIGHT);
  }

  private static Crossing at(Position position, Limit limit) {
    Point place = new Point(position.latitude(), position.longitude());
    return new Crossing(position.instant(), place, limit);
  }

  /** From a report inside to one outside, flown steadily. */
  private final class Way {
    private final Position inside;
    private final Position outside;
    private final GeodesicLine line;

    Way(Position inside, Position outside) {
      this.inside = inside;
      this.outside = outside;
      this.line =
          new GeodesicLine(
              new Point(inside.latitude(), inside.longitude()),
              new Point(outside.latitude(), outside.longitude()));
    }

    boolean isIn(double share) {
      Point point = at(share);
      double climb = outside.altitude() - inside.altitude();
      double feet = inside.altitude() + (Double.isNaN(climb) ? 0 : share * climb);
      return airspace.holds(point.latitude(), point.longitude(), feet);
    }

    Point at(double share) {
      return line.at(share * line.kilometres());
    }

    Instant time(double share) {
      long micros = Math.round(share * (outside.time() - inside.time()));
      return inside.instant().plus(micros, ChronoUnit.MICROS);
    }
  }
}
