package org.wheelsdown.core.flight;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.position.Position;

/**
 * Judges the silences inside a flight: whether the aircraft stopped somewhere meanwhile. Where that
 * is not clear the flight is cut, because two flights with an unknown end each say less than one
 * flight that was never flown.
 */
final class Holes {
  /** Seconds; a shorter silence is a matter of reception. */
  private static final double SHORTEST = 600;

  /** Seconds to spare that are enough for a stop, by how much speaks for one otherwise. */
  private static final double ENOUGH_AT_A_FIELD = 1200;

  private static final double ENOUGH_AFTER_DESCENT = 900;
  private static final double ENOUGH_ANYWHERE = 3600;

  /** Feet a minute down before, or up after, that make it a descent or a climb. */
  private static final double CLEARLY = 150;

  /** Feet of altitude below which an aircraft may be about to land anywhere. */
  private static final double LOW = 1500;

  private final List<Position> positions;
  private final Motion motion;
  private final Approaches approaches;

  Holes(List<Position> positions, Motion motion, Approaches approaches) {
    this.positions = positions;
    this.motion = motion;
    this.approaches = approaches;
  }

  /** Whether the aircraft stopped, or may well have, between two reports in the air. */
  boolean hideAStop(int before, int after) {
    double seconds = motion.secondsBetween(before, after);
    if (seconds < SHORTEST) {
      return false;
    }
    double toSpare = motion.secondsToSpare(before, after);
    if (toSpare >= ENOUGH_ANYWHERE) {
      return true;
    }
    return (isDescendingOrLow(before) && isClimbingOrLow(after) && toSpare >= ENOUGH_AFTER_DESCENT)
        || isAtAField(before, after, toSpare);
  }

  private boolean isAtAField(int before, int after, double toSpare) {
    Optional<String> landing = approaches.landing(before).map(end -> end.airport().ident());
    Optional<String> takeoff = approaches.takeoff(after).map(end -> end.airport().ident());
    boolean same = landing.isPresent() && landing.equals(takeoff);
    return same || ((landing.isPresent() || takeoff.isPresent()) && toSpare >= ENOUGH_AT_A_FIELD);
  }

  private boolean isDescendingOrLow(int index) {
    return motion.climbBefore(index) < -CLEARLY || positions.get(index).altitude() < LOW;
  }

  private boolean isClimbingOrLow(int index) {
    return motion.climbAfter(index) > CLEARLY || positions.get(index).altitude() < LOW;
  }
}
