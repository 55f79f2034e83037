package org.wheelsdown.sim.flight;

import static java.lang.Math.max;
import static java.lang.Math.min;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wheelsdown.sim.aircraft.Performance;
import org.wheelsdown.sim.path.PathPoint;

/**
 * Flies one plan from stand to stand, a second at a time where it matters. What it says of speed,
 * track and rate is how its positions change, up to the length of a step.
 */
public final class FlightSimulation {
  private static final double STEP = 1;

  /** Seconds between reports of an aircraft that stands. */
  private static final double STANDING_STEP = 5;

  /** Seconds on the runway before the take-off run. */
  private static final double LINED_UP = 40;

  /** Knots per second in the air. */
  private static final double SPEEDING_UP = 1.5;

  /** Metres per second at which a landing roll becomes taxiing. */
  private static final double SLOW = 8;

  /** Metres of way from a runway within which heights and speeds change fast. */
  private static final double NEAR_FIELD = 30_000;

  private static final double GRAVITY = 9.81;

  private final FlightPlan plan;
  private final Atmosphere air;
  private final Route route;
  private final Performance performance;
  private final SpeedSchedule schedule;
  private final VerticalProfile profile;
  private final TaxiSpeed taxiSpeed;
  private final double fieldFrom;
  private final double fieldTo;
  private final Pace pace;
  private final Consumer<Motion> sink;

  private double time;
  private double along;
  private PathPoint point;
  private double speed;
  private VerticalProfile.State vertical;
  private boolean onGround = true;
  private double fieldBehind;
  private double behind;
  private @Nullable Motion now;

  /**
   * Computes every second.
   *
   * @param sink receives what happens, in time order
   * @throws IllegalArgumentException if an airport of the plan has no runway with known ends
   */
  public FlightSimulation(FlightPlan plan, Atmosphere air, Consumer<Motion> sink) {
    this(plan, air, Pace.EVERY_SECOND, sink);
  }

  /**
   * @param pace of the flight; on the ground every second is computed
   * @param sink receives what happens, in time order
   * @throws IllegalArgumentException if an airport of the plan has no runway with known ends
   */
  public FlightSimulation(FlightPlan plan, Atmosphere air, Pace pace, Consumer<Motion> sink) {
    this.pace = pace;
    this.plan = plan;
    this.air = air;
    this.sink = sink;
    route = Route.of(plan, air);
    performance = plan.type().performance();
    schedule = new SpeedSchedule(performance);
    fieldFrom = plan.from().elevationFeet() - air.offset(0);
    fieldTo = plan.to().elevationFeet() - air.offset(1);
    profile = new VerticalProfile(performance, plan.cruiseFeet(), route.restrictions());
    taxiSpeed = new TaxiSpeed(route.path());
    point = route.path().at(0);
    vertical = new VerticalProfile.State(fieldFrom, 0);
    time = plan.offBlock().minus(plan.onBefore()).toEpochMilli() / 1000.0;
  }

  /** Flies it; once. */
  public Flown run() {
    stand(plan.onBefore());
    taxiTo(route.lineUp());
    stand(Duration.ofSeconds((long) LINED_UP));
    Flown.End takeoff = takeOff();
    Flown.End landing = fly();
    rollOut();
    taxiTo(route.path().length());
    Instant parked = instant();
    stand(plan.onAfter());
    return new Flown(plan, takeoff, landing, parked);
  }

  private void stand(Duration duration) {
    speed = 0;
    double until = time + duration.toSeconds();
    while (time < until) {
      time = min(until, time + STANDING_STEP);
      report();
    }
  }

  private void taxiTo(double stop) {
    while (along < stop) {
      speed = taxiSpeed.next(speed, along, stop, STEP);
      moveTo(min(stop, along + speed * STEP));
      time += STEP;
      report();
    }
    speed = 0;
  }

  private Flown.End takeOff() {
    while (indicated() < performance.liftoffKnots()) {
      advance(speed + performance.acceleration() * Units.KNOT * STEP, STEP);
      report();
    }
    onGround = false;
    fieldBehind = fieldFrom;
    behind = along;
    return end(route.from());
  }

  private Flown.End fly() {
    for (ApproachEnd approach : route.approaches()) {
      flyTo(approach);
      if (approach.groundUntil() > approach.along()) {
        touch(approach);
      }
      fieldBehind = approach.field();
      behind = along;
    }
    onGround = true;
    vertical = new VerticalProfile.State(fieldTo, 0);
    report();
    return end(route.to());
  }

  private void flyTo(ApproachEnd approach) {
    while (along < approach.along()) {
      double step = step(approach);
      advance(wantedSpeed(approach, step), step);
      vertical = profile.next(vertical, approach, along, speed, step);
      if (along < approach.along()) {
        report();
      }
    }
    time -= (along - approach.along()) / speed;
    moveTo(approach.along());
  }

  private double step(ApproachEnd approach) {
    boolean nearField = approach.along() - along < NEAR_FIELD || along - behind < NEAR_FIELD;
    return now == null ? STEP : pace.seconds(now, nearField);
  }

  private void touch(ApproachEnd approach) {
    onGround = true;
    vertical = new VerticalProfile.State(approach.field(), 0);
    report();
    while (along < approach.groundUntil()) {
      advance(speed, STEP);
      report();
    }
    onGround = false;
  }

  private void rollOut() {
    while (speed > SLOW) {
      double left = max(1, route.exit() - along);
      double needed = (speed * speed - SLOW * SLOW) / (2 * left);
      advance(max(SLOW, speed - max(performance.braking() * Units.KNOT, needed) * STEP), STEP);
      report();
    }
  }

  /** One step on at a new speed. */
  private void advance(double newSpeed, double step) {
    moveTo(along + (speed + newSpeed) / 2 * step);
    speed = newSpeed;
    time += step;
  }

  private void moveTo(double metres) {
    along = metres;
    point = route.path().at(metres);
  }

  private double wantedSpeed(ApproachEnd approach, double step) {
    double toGo = (approach.along() - along) / Units.METRES_PER_NAUTICAL_MILE;
    double wanted =
        schedule.indicated(vertical.altitude(), vertical.altitude() - fieldBehind, toGo);
    double throughAir =
        min(performance.cruiseKnots(), air.trueAirspeed(wanted, vertical.altitude()));
    double overGround = (throughAir + tailwind()) * Units.KNOT;
    double most = SPEEDING_UP * Units.KNOT * step;
    return max(speed - most, min(speed + most, overGround));
  }

  private double tailwind() {
    return air.wind().along(point.track(), vertical.altitude());
  }

  private double indicated() {
    return air.indicatedAirspeed(speed / Units.KNOT - tailwind(), vertical.altitude());
  }

  private void report() {
    double share = max(0, min(1, (along - route.lineUp()) / route.airborneLength()));
    double height = max(0, vertical.altitude() - (fieldFrom + (fieldTo - fieldFrom) * share));
    double altitude = air.trueAltitude(vertical.altitude(), height, share);
    Motion motion =
        new Motion(
            time,
            point.latitude(),
            point.longitude(),
            onGround,
            vertical.altitude(),
            altitude,
            altitude + air.geoidFeet(),
            speed / Units.KNOT,
            (point.track() % 360 + 360) % 360,
            vertical.rate(),
            indicated(),
            onGround ? 0 : roll());
    now = motion;
    sink.accept(motion);
  }

  private double roll() {
    return Math.toDegrees(Math.atan(speed * speed * route.path().curvatureAt(along) / GRAVITY));
  }

  private Flown.End end(RunwayInUse runway) {
    return new Flown.End(runway.ident(), instant(), point);
  }

  private Instant instant() {
    return Instant.ofEpochMilli(Math.round(time * 1000));
  }
}
