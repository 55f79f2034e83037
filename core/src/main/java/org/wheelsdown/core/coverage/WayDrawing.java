package org.wheelsdown.core.coverage;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GeodesicLine;
import org.wheelsdown.core.position.Address;

/** Draws a {@link Way}, leg by leg. */
final class WayDrawing {
  /** Feet that an aircraft comes down in a kilometre: the usual three degrees. */
  private static final double FEET_A_KILOMETRE = 172;

  /** Kilometres between points: no cell is left out. */
  private static final double STEP = 25;

  /** However long the way is. */
  private static final int MOST_STEPS = 240;

  /** Nobody flies higher to get from field to field. */
  private static final double CRUISE_FEET = 35_000;

  /** Kilometres an hour in a knot. */
  private static final double KNOT = 1.852;

  private static final double MICROS_AN_HOUR = 3.6e9;
  private static final double MICROS_A_SECOND = 1e6;

  /** Kilometres between two reports from the ground of one field. */
  private static final double SAME_FIELD = 5;

  /** How long a descent of which nothing is known is looked at. */
  private static final double DESCENT_HOURS = 0.5;

  /** Points of such a descent. */
  private static final int DESCENT_POINTS = 8;

  private final Address aircraft;
  private final List<Way.Point> points = new ArrayList<>();

  WayDrawing(Address aircraft) {
    this.aircraft = aircraft;
  }

  Way way() {
    return new Way(aircraft, points);
  }

  /** From one end to the other, the whole time. */
  WayDrawing fly(WayEnd from, WayEnd to) {
    double length = from.kilometres(to);
    boolean stood = from.onTheGround() && to.onTheGround();
    double highest = stood ? CRUISE_FEET : Math.max(from.feet(), to.feet());
    double slope = FEET_A_KILOMETRE;
    leg(
        from,
        to,
        along ->
            Math.min(
                highest,
                Math.min(from.feet() + slope * along, to.feet() + slope * (length - along))));
    return this;
  }

  /** To a first field, and from a last one, with the rest of the time at both alike. */
  WayDrawing stop(WayEnd from, Airport first, Airport last, WayEnd to) {
    double out = hours(from, WayEnd.on(first, 0), from.knots());
    double back = hours(WayEnd.on(last, 0), to, to.knots());
    double total = (to.time() - from.time()) / MICROS_AN_HOUR;
    double pace = Math.min(1, total / Math.max(out + back, 1e-9));
    long landed = from.time() + (long) (out * pace * MICROS_AN_HOUR);
    long left = Math.max(landed, to.time() - (long) (back * pace * MICROS_AN_HOUR));
    long middle = landed + (left - landed) / 2;
    fly(from, WayEnd.on(first, landed));
    stand(WayEnd.on(first, landed), middle);
    stand(WayEnd.on(last, middle), left);
    return fly(WayEnd.on(last, left), to);
  }

  /** To a field, and standing there for the rest of the time. */
  WayDrawing arrive(WayEnd from, WayEnd on) {
    double hours = hours(from, on, from.knots());
    long landed = Math.min(on.time(), from.time() + (long) (hours * MICROS_AN_HOUR));
    fly(from, on.at(Math.max(landed, from.time())));
    stand(on.at(landed), on.time());
    return this;
  }

  /** Standing at a field for as long as there is time, and away from it. */
  WayDrawing depart(WayEnd on, WayEnd to) {
    double hours = hours(on, to, to.knots());
    long left = Math.max(on.time(), to.time() - (long) (hours * MICROS_AN_HOUR));
    stand(on, left);
    return fly(on.at(Math.min(left, to.time())), to);
  }

  /** Down from where it was lost and up to where it was found, wherever it stopped between. */
  WayDrawing comeDown(WayEnd from, WayEnd to) {
    double length = from.kilometres(to);
    double slope = FEET_A_KILOMETRE;
    leg(
        from,
        to,
        along -> Math.max(from.feet() - slope * along, to.feet() - slope * (length - along)));
    return this;
  }

  /**
   * Straight down to the ground, on the spot.
   *
   * @param direction 1 for the time after the end, -1 for the time before it
   */
  WayDrawing descend(WayEnd from, int direction) {
    for (int i = 0; i < DESCENT_POINTS; i++) {
      double done = (i + 0.5) / DESCENT_POINTS;
      double micros = direction * done * DESCENT_HOURS * MICROS_AN_HOUR;
      add(
          from.point(),
          from.time() + (long) micros,
          HeightBand.inFlight(from.feet() * (1 - done)),
          DESCENT_HOURS * MICROS_AN_HOUR / DESCENT_POINTS);
    }
    return this;
  }

  /** At one place, one point for each hour that it touches. */
  private void stand(WayEnd at, long until) {
    long time = at.time();
    while (time < until) {
      long next = Math.min(until, Hour.of(time).next().micros());
      add(at.point(), time, HeightBand.ON_THE_GROUND, (double) (next - time));
      time = next;
    }
  }

  /** The height at a distance in kilometres from the start of a leg, in feet. */
  private interface Profile {
    double feet(double along);
  }

  private void leg(WayEnd from, WayEnd to, Profile profile) {
    GeodesicLine line = new GeodesicLine(from.point(), to.point());
    double length = line.kilometres();
    int steps = (int) Math.max(1, Math.min(MOST_STEPS, Math.ceil(length / STEP)));
    boolean rests = from.onTheGround() && to.onTheGround() && length < SAME_FIELD;
    long micros = to.time() - from.time();
    if (rests) {
      stand(from, to.time());
      return;
    }
    for (int i = 0; i < steps; i++) {
      double share = (i + 0.5) / steps;
      HeightBand band = HeightBand.inFlight(profile.feet(share * length));
      long time = from.time() + (long) (share * micros);
      add(line.at(share * length), time, band, (double) micros / steps);
    }
  }

  private void add(GeodesicLine.Point at, long time, HeightBand band, double micros) {
    points.add(
        new Way.Point(
            at.latitude(), at.longitude(), Hour.of(time), band, micros / MICROS_A_SECOND));
  }

  private static double hours(WayEnd from, WayEnd to, double knots) {
    return from.kilometres(to) / (knots * KNOT);
  }
}
