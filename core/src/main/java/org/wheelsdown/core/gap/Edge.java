package org.wheelsdown.core.gap;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Alignment;
import org.wheelsdown.core.position.Position;

/**
 * How an aircraft flew when it was lost, or when it was found again. Both are told as seen from the
 * flight into the silence: an aircraft that was found climbing comes down backwards in time, and
 * its field lies behind it.
 *
 * @param side which end of a flight lies in the silence
 * @param position the report next to the silence
 * @param altitude feet, smoothed; {@link Double#NaN} where none was reported
 * @param climb feet a minute into the silence: negative is down towards it; NaN where unknown
 * @param speed knots; NaN where unknown
 * @param course degrees in which the silence lies, as the aircraft points; NaN where unknown
 * @param observed the field that the rules for what is observed claim for this end, if any
 * @param flight what is known of the flight that the edge belongs to
 */
public record Edge(
    Side side,
    Position position,
    double altitude,
    double climb,
    double speed,
    double course,
    Optional<Airport> observed,
    FlightSoFar flight) {

  /** Feet a minute from which on a climb or a descent is meant. */
  private static final double CLEARLY = 250;

  /** Feet below which an aircraft without a trend is on an approach. */
  private static final double LOW = 1500;

  /** Which end of a flight lies in the silence. */
  public enum Side {
    LANDING,
    TAKEOFF
  }

  /** How the aircraft moves, as seen into the silence. */
  enum Phase {
    DOWN,
    LEVEL,
    UP
  }

  /**
   * What is known of a flight of which one end lies in a silence.
   *
   * @param otherEnd the field at its other end, if it was observed
   * @param farthest kilometres from there, at most; NaN where that is not known
   * @param flown kilometres, report to report; NaN where the other end is not known
   * @param passes fields of its touch-and-goes and low approaches, one for each
   * @param familiar fields observed at the ends of the flight beyond
   * @param fastest knots that were heard near the silence
   * @param highest feet that were heard near the silence
   */
  public record FlightSoFar(
      Optional<Airport> otherEnd,
      double farthest,
      double flown,
      List<Airport> passes,
      List<Airport> familiar,
      double fastest,
      double highest) {
    public FlightSoFar {
      passes = List.copyOf(passes);
      familiar = List.copyOf(familiar);
    }

    /** Logarithm of the way flown over the farthest distance; NaN where it is not known. */
    double wandering() {
      return Math.log(Math.max(1, flown / Math.max(1, farthest)));
    }
  }

  Phase phase() {
    if (climb < -CLEARLY) {
      return Phase.DOWN;
    }
    if (climb > CLEARLY) {
      return Phase.UP;
    }
    return altitude < LOW ? Phase.DOWN : Phase.LEVEL;
  }

  /** Degrees, 0 to 180, by which the aircraft points past a field; NaN where it is not known. */
  double turnTo(double bearing) {
    return Alignment.between(course, bearing);
  }
}
