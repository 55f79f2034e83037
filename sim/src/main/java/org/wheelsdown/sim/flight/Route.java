package org.wheelsdown.sim.flight;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.wheelsdown.sim.aircraft.Performance;
import org.wheelsdown.sim.path.Path;
import org.wheelsdown.sim.path.PathBuilder;
import org.wheelsdown.sim.path.PathPoint;

/**
 * The whole way of a flight over the ground, from stand to stand. Marks are metres from its start.
 *
 * @param lineUp where it stands on the runway before its take-off run
 * @param touchdown where its wheels are to touch the other runway
 * @param exit where it leaves that runway
 */
record Route(
    Path path, RunwayInUse from, RunwayInUse to, double lineUp, double touchdown, double exit) {
  private static final double TAXI_RADIUS = 20;

  /** Metres after the threshold. */
  private static final double LINED_UP = 80;

  private static final double AIMING_POINT = 300;

  /** Turns near a field are flown at up to this indicated airspeed and some height. */
  private static final double TURN_KNOTS = 250;

  private static final double GRAVITY = 9.81;

  static Route of(FlightPlan plan, Atmosphere air) {
    Performance performance = plan.type().performance();
    RunwayInUse from = RunwayInUse.at(plan.from(), air.wind());
    RunwayInUse to = RunwayInUse.at(plan.to(), air.wind());
    PathBuilder builder = new PathBuilder(from.stand().facing(from.heading() + 180));
    taxiOut(builder, from);
    double lineUp = builder.length();
    fly(builder, plan, from, to);
    double touchdown = builder.length();
    double roll = rollOut(performance, to);
    builder.straight(roll);
    double exit = builder.length();
    taxiIn(builder, to, AIMING_POINT + roll);
    return new Route(builder.build(), from, to, lineUp, touchdown, exit);
  }

  /** Metres in the air, if it lifts off where it lines up. */
  double airborneLength() {
    return touchdown - lineUp;
  }

  private static void taxiOut(PathBuilder builder, RunwayInUse runway) {
    PathPoint beside = runway.taxiway(LINED_UP);
    builder.flyTo(beside.latitude(), beside.longitude(), TAXI_RADIUS);
    builder.join(runway.along(LINED_UP), TAXI_RADIUS);
  }

  private static void fly(PathBuilder builder, FlightPlan plan, RunwayInUse from, RunwayInUse to) {
    Performance performance = plan.type().performance();
    double radius = turnRadius(performance, Math.min(TURN_KNOTS, performance.climbKnots()) * 1.15);
    double wide = turnRadius(performance, performance.cruiseKnots());
    double finalMetres = performance.finalMiles() * Units.METRES_PER_NAUTICAL_MILE;
    builder.straight(from.length() - LINED_UP + finalMetres / 4);
    for (Fix fix : plan.via()) {
      builder.flyTo(fix.latitude(), fix.longitude(), wide);
    }
    PathPoint aim = to.along(AIMING_POINT);
    PathPoint gate = to.along(AIMING_POINT - finalMetres);
    builder.join(gate, radius);
    GeodesicData left =
        Geodesic.WGS84.Inverse(gate.latitude(), gate.longitude(), aim.latitude(), aim.longitude());
    builder.straight(left.s12);
  }

  private static void taxiIn(PathBuilder builder, RunwayInUse runway, double exit) {
    PathPoint turnOff = runway.taxiway(exit + 6 * TAXI_RADIUS);
    builder.flyTo(turnOff.latitude(), turnOff.longitude(), TAXI_RADIUS);
    builder.flyTo(runway.stand().latitude(), runway.stand().longitude(), TAXI_RADIUS);
  }

  /** Metres from touchdown to the turn-off: braking, and a reserve where the runway has it. */
  private static double rollOut(Performance performance, RunwayInUse runway) {
    double speed = performance.approachKnots() * Units.KNOT;
    double braking = speed * speed / (2 * performance.braking() * Units.KNOT);
    double most = runway.length() - AIMING_POINT - 8 * TAXI_RADIUS;
    return Math.max(TAXI_RADIUS, Math.min(most, braking * 1.3));
  }

  private static double turnRadius(Performance performance, double knots) {
    double speed = knots * Units.KNOT;
    return speed * speed / (GRAVITY * Math.tan(Math.toRadians(performance.bankDegrees())));
  }
}
