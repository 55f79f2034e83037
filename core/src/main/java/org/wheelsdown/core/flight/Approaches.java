package org.wheelsdown.core.flight;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.place.Alignment;
import org.wheelsdown.core.position.Position;

/**
 * Landings and take-offs that were heard in the air only: on the last metres before the wheels
 * touched, or on the first after they left the ground.
 */
final class Approaches {
  /** Kilometres from a runway, and feet above it, within which an end counts as observed. */
  private static final double AT_THE_FIELD = 6;

  private static final double LOW = 1500;

  /** Feet below the field that an altitude may read: pressure altitude in a high. */
  private static final double BELOW_THE_FIELD = -1500;

  /** Kilometres and feet where the last report is over the runway, wherever it points. */
  private static final double OVER_THE_RUNWAY = 1.5;

  private static final double SKIMMING = 350;

  /** Feet a minute lost on an approach, or gained on a climb-out, at the least. */
  private static final double CLEARLY = 150;

  /** Knots; nothing lands or lifts off faster. */
  private static final double FASTEST = 220;

  /**
   * Knots; what flies slower on its way to a runway is a helicopter, and may be going elsewhere.
   */
  private static final double SLOWEST = 50;

  /** Degrees by which the aircraft may point past the field that it comes down to. */
  private static final double POINTS_AT = 50;

  /** Degrees past the field that it points at the least when climbing away: it may be turning. */
  private static final double POINTS_AWAY = 60;

  /** Kilometres by which another field must be farther away before the nearer one is meant. */
  private static final double CLEARLY_NEARER = 2;

  /** Kilometres around in which another field may be the one that is meant. */
  private static final double RIVALS = 2 * AT_THE_FIELD;

  private final List<Position> positions;
  private final Motion motion;
  private final Fields fields;
  private final ClimbOuts climbOuts;

  Approaches(List<Position> positions, Motion motion, Fields fields) {
    this.positions = positions;
    this.motion = motion;
    this.fields = fields;
    this.climbOuts = new ClimbOuts(positions, motion, fields);
  }

  /** The landing that a report in the air, the last before a silence, shows; or empty. */
  Optional<FlightEnd.Observed> landing(int last) {
    double altitude = motion.altitudeBefore(last);
    double climb = motion.climbBefore(last);
    return only(last, altitude, true, at -> climb < -CLEARLY && isToldByItsWay(last, at, true));
  }

  /** The take-off that a report in the air, the first after a silence, shows; or empty. */
  Optional<FlightEnd.Observed> takeoff(int first) {
    double altitude = motion.altitudeAfter(first);
    double climb = motion.climbAfter(first);
    return only(first, altitude, false, at -> climb > CLEARLY && isToldByItsWay(first, at, false))
        .or(() -> climbOuts.takeoff(first));
  }

  /** Whether the aircraft points as one does that lands at a field, or that has left it. */
  private boolean isToldByItsWay(int index, AirportAt at, boolean landing) {
    double turn = Alignment.turnTo(at.airport(), positions.get(index));
    return at.distance() < OVER_THE_RUNWAY || (landing ? turn < POINTS_AT : turn > POINTS_AWAY);
  }

  /**
   * The one field that is meant: the one whose centre line the aircraft is on, or else the clearly
   * nearest one. Where two fields fit equally well, neither is claimed.
   *
   * @param fits whether the aircraft moves as if it used a field
   */
  private Optional<FlightEnd.Observed> only(
      int index, double altitude, boolean landing, Predicate<AirportAt> fits) {
    Position position = positions.get(index);
    List<AirportAt> around = fields.runwaysWithin(position, RIVALS);
    List<AirportAt> fitting =
        around.stream()
            .filter(at -> at.distance() <= AT_THE_FIELD && isLowAndSlow(index, at, altitude))
            .filter(at -> isOverTheRunway(at, altitude) || fits.test(at))
            .toList();
    List<AirportAt> aligned =
        fitting.stream().filter(at -> Alignment.isOnCentreLine(position, at.airport())).toList();
    List<AirportAt> choice = aligned.isEmpty() ? fitting : aligned;
    List<AirportAt> rivals = aligned.isEmpty() ? around : aligned;
    return choice.stream()
        .limit(1)
        .filter(at -> rivals.stream().noneMatch(rival -> rivals(at, rival)))
        .findFirst()
        .map(at -> atTheField(at, position, altitude, landing));
  }

  private static boolean rivals(AirportAt chosen, AirportAt other) {
    return !other.airport().ident().equals(chosen.airport().ident())
        && other.distance() < Math.max(chosen.distance() + CLEARLY_NEARER, 2 * chosen.distance())
        && !(chosen.distance() < OVER_THE_RUNWAY && isLarger(chosen, other));
  }

  private static boolean isLarger(AirportAt field, AirportAt other) {
    return field.airport().type().compareTo(other.airport().type()) < 0;
  }

  private static FlightEnd.Observed atTheField(
      AirportAt at, Position position, double altitude, boolean landing) {
    double height = altitude - at.airport().elevationFeet();
    return new FlightEnd.Observed(
        at.airport(),
        Sighting.AT_THE_FIELD,
        position,
        at.distance(),
        height,
        landing ? Rolls.after(position, at.distance()) : Rolls.before(position, at.distance()));
  }

  private boolean isLowAndSlow(int index, AirportAt at, double altitude) {
    double height = altitude - at.airport().elevationFeet();
    return height > BELOW_THE_FIELD
        && height < LOW
        && !(positions.get(index).groundSpeed() > FASTEST)
        && !isHovering(index, at)
        && !Alignment.isBeside(positions.get(index), at.airport());
  }

  private boolean isHovering(int index, AirportAt at) {
    return positions.get(index).groundSpeed() < SLOWEST && at.distance() > OVER_THE_RUNWAY / 2;
  }

  private static boolean isOverTheRunway(AirportAt at, double altitude) {
    return at.distance() < OVER_THE_RUNWAY && altitude - at.airport().elevationFeet() < SKIMMING;
  }
}
