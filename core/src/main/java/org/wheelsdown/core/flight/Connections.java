package org.wheelsdown.core.flight;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/**
 * Whether an aircraft that was heard on the ground and, before or after a silence, in the air made
 * just one landing or take-off in between. If it may have been elsewhere meanwhile, the ground says
 * nothing of the flight.
 */
final class Connections {
  /** Seconds of silence beyond the time of flight that leave no room for another landing. */
  private static final double NO_ROOM_FOR_A_STOP = 1200;

  /** Kilometres and feet: an aircraft so close above a field has surely left or will reach it. */
  private static final double CLOSE = 12;

  private static final double CLOSE_ABOVE = 3000;

  private final List<Position> positions;
  private final Motion motion;
  private final Fields fields;

  Connections(List<Position> positions, Motion motion, Fields fields) {
    this.positions = positions;
    this.motion = motion;
    this.fields = fields;
  }

  /** Whether a flight first heard at a report began on this ground. */
  boolean leaves(GroundContact ground, int air) {
    return hasNoRoom(ground.last(), air) || isCloseAbove(air, fields.atEnd(positions, ground));
  }

  /** Whether a flight last heard at a report ended on this ground. */
  boolean reaches(int air, GroundContact ground) {
    return hasNoRoom(air, ground.first()) || isCloseAbove(air, fields.atStart(positions, ground));
  }

  /**
   * Whether an aircraft that nobody heard in the air flew straight from one ground to the other.
   */
  boolean joins(GroundContact from, GroundContact to) {
    return hasNoRoom(from.last(), to.first());
  }

  private boolean hasNoRoom(int earlier, int later) {
    return motion.secondsToSpare(earlier, later) < NO_ROOM_FOR_A_STOP;
  }

  private boolean isCloseAbove(int air, Optional<Airport> field) {
    return field.filter(airport -> isCloseAbove(positions.get(air), airport)).isPresent();
  }

  private static boolean isCloseAbove(Position position, Airport field) {
    return position.altitude() - field.elevationFeet() < CLOSE_ABOVE
        && GreatCircle.kilometres(
                position.latitude(), position.longitude(), field.latitude(), field.longitude())
            < CLOSE;
  }
}
