package org.wheelsdown.sim.flight;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.wheelsdown.sim.aircraft.Performance;
import org.wheelsdown.sim.path.PathBuilder;
import org.wheelsdown.sim.path.PathPoint;

/** Draws the way of one plan, step by step. */
final class RouteBuilder {
  private static final double TAXI_RADIUS = 20;

  /** Metres after the threshold. */
  private static final double LINED_UP = 80;

  /** Turns near a field are flown at up to this indicated airspeed and some height. */
  private static final double TURN_KNOTS = 250;

  /** Patterns are flown at this multiple of the approach speed. */
  private static final double PATTERN_SPEED = 1.4;

  /** Metres on the runway of a touch and go. */
  private static final double TOUCH = 350;

  private static final double GRAVITY = 9.81;

  private final FlightPlan plan;
  private final Atmosphere air;
  private final Performance performance;
  private final double wide;
  private final double narrow;
  private final double pattern;
  private final RunwayInUse from;
  private final RunwayInUse to;
  private final PathBuilder path;
  private final List<ApproachEnd> approaches = new ArrayList<>();
  private final List<Restriction> restrictions = new ArrayList<>();

  /** Restrictions that end with the next approach; where that ends is not known yet. */
  private final List<Restriction> open = new ArrayList<>();

  RouteBuilder(FlightPlan plan, Atmosphere air) {
    this.plan = plan;
    this.air = air;
    performance = plan.type().performance();
    double low = Math.min(TURN_KNOTS, performance.climbKnots());
    wide = radius(performance.cruiseKnots());
    narrow = radius(low * 1.15);
    pattern = radius(Math.min(low, performance.approachKnots() * PATTERN_SPEED));
    from = RunwayInUse.at(plan.from(), air.wind(), plan.departure().runway());
    to = RunwayInUse.at(plan.to(), air.wind(), plan.arrival().runway());
    path = new PathBuilder(from.stand().facing(from.heading() + 180));
  }

  Route build() {
    taxiOut();
    double lineUp = path.length();
    climbOut(lineUp);
    plan.via().forEach(this::step);
    approach(to, plan.arrival(), 0, 0);
    double roll = rollOut();
    path.straight(roll);
    double exit = path.length();
    taxiIn(to.aimingPoint() + roll);
    return new Route(path.build(), from, to, lineUp, approaches, exit, restrictions);
  }

  private void taxiOut() {
    PathPoint beside = from.taxiway(linedUp());
    path.flyTo(beside.latitude(), beside.longitude(), taxiRadius(from));
    path.join(from.along(linedUp()), taxiRadius(from));
  }

  private double linedUp() {
    return Math.min(LINED_UP, from.length() / 10);
  }

  /** Smaller where the field is a pad. */
  private static double taxiRadius(RunwayInUse runway) {
    return Math.min(TAXI_RADIUS, runway.length() / 40);
  }

  private void climbOut(double lineUp) {
    double field = plan.from().elevationFeet() - air.offset(0);
    for (LevelOff level : plan.departure().levels()) {
      double until = lineUp + level.miles() * Units.METRES_PER_NAUTICAL_MILE;
      restrictions.add(new Restriction(lineUp, until, field + level.feet(), 0));
    }
    double straight = plan.departure().straightMiles() * Units.METRES_PER_NAUTICAL_MILE;
    path.straight(from.length() - linedUp() + straight);
  }

  private void step(Step step) {
    if (step instanceof Fix fix) {
      fly(fix.latitude(), fix.longitude(), wide);
    } else if (step instanceof Hold hold) {
      hold(hold);
    } else if (step instanceof Pass pass) {
      pass(pass);
    }
  }

  /**
   * Flies to a point, in a narrow turn where a wide one would miss it; leaves it out if both do.
   */
  private void fly(double latitude, double longitude, double radius) {
    PathPoint here = path.here();
    double away =
        Geodesic.WGS84.Inverse(here.latitude(), here.longitude(), latitude, longitude).s12;
    if (away > 2.5 * radius) {
      path.flyTo(latitude, longitude, radius);
    } else if (away > 2.5 * pattern) {
      path.flyTo(latitude, longitude, pattern);
    }
  }

  private void hold(Hold hold) {
    PathPoint fix = new PathPoint(hold.latitude(), hold.longitude(), hold.inbound());
    path.join(fix, narrow);
    open.add(restriction(path.length(), hold.feet()));
    PathPoint outbound = fix.beside(90, 2 * narrow).facing(hold.inbound() + 180);
    PathPoint inbound = fix.beside(180, hold.legMetres()).facing(hold.inbound());
    for (int round = 0; round < hold.rounds(); round++) {
      path.join(outbound, narrow).straight(hold.legMetres());
      path.join(inbound, narrow).flyTo(fix.latitude(), fix.longitude(), narrow);
    }
  }

  private void pass(Pass pass) {
    RunwayInUse runway = RunwayInUse.at(pass.field(), air.wind(), pass.arrival().runway());
    double touch = pass.touches() ? TOUCH : 0;
    approach(runway, pass.arrival(), pass.lowest(), touch);
    open.add(restriction(path.length(), field(runway) + pass.thenFeet()));
    path.straight(runway.length() + performance.finalMiles() * 400);
  }

  /** To the point at which the wheels touch, or at which it goes up again. */
  private void approach(RunwayInUse runway, Arrival arrival, double lowest, double touch) {
    List<Gate> gates = arrival.gates(runway.seen(path.here()));
    for (Gate gate : gates) {
      PathPoint point = runway.at(gate);
      fly(point.latitude(), point.longitude(), pattern);
      open.add(restriction(path.length(), field(runway) + arrival.patternFeet()));
    }
    PathPoint aim = runway.along(runway.aimingPoint());
    PathPoint last = runway.along(runway.aimingPoint() - arrival.finalMetres());
    path.join(last, gates.isEmpty() ? narrowest(arrival) : pattern);
    GeodesicData left =
        Geodesic.WGS84.Inverse(last.latitude(), last.longitude(), aim.latitude(), aim.longitude());
    path.straight(left.s12);
    double along = path.length();
    closeRestrictions(runway, arrival, along);
    approaches.add(new ApproachEnd(arrival, along, along + touch, field(runway), lowest));
  }

  private double narrowest(Arrival arrival) {
    return arrival.finalMiles() < performance.finalMiles() ? pattern : narrow;
  }

  private void closeRestrictions(RunwayInUse runway, Arrival arrival, double end) {
    for (LevelOff level : arrival.levels()) {
      double begin =
          end - arrival.metresBefore(level.feet()) - level.miles() * Units.METRES_PER_NAUTICAL_MILE;
      open.add(restriction(begin, field(runway) + level.feet()));
    }
    for (Restriction each : open) {
      restrictions.add(new Restriction(each.from(), end, each.feet(), each.slope()));
    }
    open.clear();
  }

  private Restriction restriction(double begin, double feet) {
    double slope = plan.arrival().slopeAt(Double.MAX_VALUE);
    return new Restriction(begin, begin, feet, slope);
  }

  private double field(RunwayInUse runway) {
    return runway.airport().elevationFeet() - air.offset(1);
  }

  private void taxiIn(double exit) {
    PathPoint turnOff = to.taxiway(exit + 6 * taxiRadius(to));
    path.flyTo(turnOff.latitude(), turnOff.longitude(), taxiRadius(to));
    path.flyTo(to.stand().latitude(), to.stand().longitude(), taxiRadius(to));
  }

  /** Metres from touchdown to the turn-off: braking, and a reserve where the runway has it. */
  private double rollOut() {
    double speed = performance.approachKnots() * Units.KNOT;
    double braking = speed * speed / (2 * performance.braking() * Units.KNOT);
    double most = to.length() - to.aimingPoint() - 8 * taxiRadius(to);
    return Math.max(taxiRadius(to), Math.min(most, braking * 1.3));
  }

  private double radius(double knots) {
    double speed = knots * Units.KNOT;
    return speed * speed / (GRAVITY * Math.tan(Math.toRadians(performance.bankDegrees())));
  }
}
