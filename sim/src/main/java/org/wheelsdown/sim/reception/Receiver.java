package org.wheelsdown.sim.reception;

import java.util.List;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.sim.flight.Motion;

/**
 * One antenna. It hears as far as the eye could see over a smooth Earth, and the edge of that only
 * now and then.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param elevationFeet of its ground above the sea
 * @param antennaFeet of the antenna above that ground
 * @param skyline what hides the lower sky from it
 * @param furthest kilometres beyond which it hears nothing, whatever the height
 * @param outages when it is off
 */
public record Receiver(
    double latitude,
    double longitude,
    double elevationFeet,
    double antennaFeet,
    Skyline skyline,
    double furthest,
    List<Outage> outages) {
  /** A chance in one second that is not worth looking for a better one. */
  static final double GOOD_ENOUGH = 0.6;

  /** Radio horizon in nautical miles of a height in feet is this times its square root. */
  private static final double HORIZON = 1.23;

  private static final double KILOMETRES_PER_MILE = 1.852;

  private static final double KILOMETRES_PER_FOOT = 0.3048e-3;

  /** Kilometres; no ordinary receiver hears further. */
  public static final double FURTHEST = 400;

  /** Kilometres at which an aircraft on the ground is still seen between buildings. */
  private static final double FURTHEST_ON_GROUND = 9;

  /** The share of seconds in which it decodes a position of an aircraft near by. */
  private static final double BEST = 0.9;

  private static final double KILOMETRES_PER_DEGREE = 111;

  /**
   * Kilometres; four thirds of the Earth's radius, by which air bends radio waves (ITU-R P.834).
   */
  private static final double RADIO_RADIUS = 8495;

  private static final double USUAL_ANTENNA_FEET = 100;

  public Receiver {
    outages = List.copyOf(outages);
  }

  /** One with nothing in its way. */
  public Receiver(
      double latitude,
      double longitude,
      double elevationFeet,
      double antennaFeet,
      List<Outage> outages) {
    this(latitude, longitude, elevationFeet, antennaFeet, Skyline.FLAT, FURTHEST, outages);
  }

  /** A receiver at an airport's reference point. */
  public static Receiver near(Airport airport, List<Outage> outages) {
    return new Receiver(
        airport.latitude(),
        airport.longitude(),
        airport.elevationFeet(),
        USUAL_ANTENNA_FEET,
        outages);
  }

  /** The chance that it decodes a position of the aircraft in one second, 0 to 1. */
  double chance(Motion motion) {
    double range = range(motion);
    if (isSurelyFurther(range, motion)) {
      return 0;
    }
    double distance =
        GreatCircle.kilometres(latitude, longitude, motion.latitude(), motion.longitude());
    if (distance >= range || isOff(motion.time()) || isHidden(motion, distance)) {
      return 0;
    }
    double share = distance / range;
    return BEST * (1 - share * share * share * share);
  }

  /** Spares most distances: traffic asks hundreds of receivers each second. */
  private boolean isSurelyFurther(double kilometres, Motion motion) {
    double degrees = kilometres / KILOMETRES_PER_DEGREE;
    return Math.abs(motion.latitude() - latitude) > degrees
        || !reaches(motion.longitude(), motion.longitude(), degrees);
  }

  /** Whether it could hear anything between two parallels, in degrees north. */
  boolean reachesBand(double south, double north) {
    double degrees = furthest / KILOMETRES_PER_DEGREE;
    return latitude > south - degrees && latitude < north + degrees;
  }

  /** Whether it could hear anything in a cell of so many degrees. */
  boolean reachesCell(double south, double west, double size) {
    return reachesBand(south, south + size)
        && reaches(west, west + size, furthest / KILOMETRES_PER_DEGREE);
  }

  private boolean reaches(double west, double east, double degrees) {
    double poleward = Math.abs(latitude) + degrees;
    double half = (east - west) / 2;
    double away = Math.abs(Math.IEEEremainder((west + east) / 2 - longitude, 360)) - half;
    return poleward >= 85 || away * Math.cos(Math.toRadians(poleward)) <= degrees;
  }

  /** Whether hills or houses are in the way; what is on the ground is told by distance alone. */
  private boolean isHidden(Motion motion, double distance) {
    if (skyline.isFlat() || motion.onGround()) {
      return false;
    }
    double up = (motion.trueAltitude() - elevationFeet - antennaFeet) * KILOMETRES_PER_FOOT;
    double degrees = Math.toDegrees(up / distance - distance / (2 * RADIO_RADIUS));
    double bearing =
        GreatCircle.bearing(latitude, longitude, motion.latitude(), motion.longitude());
    return degrees < skyline.towards(bearing);
  }

  private boolean isOff(double time) {
    for (Outage outage : outages) {
      if (outage.covers(time)) {
        return true;
      }
    }
    return false;
  }

  private double range(Motion motion) {
    if (motion.onGround()) {
      return FURTHEST_ON_GROUND;
    }
    double height = Math.max(0, motion.trueAltitude() - elevationFeet);
    double horizon = HORIZON * (Math.sqrt(antennaFeet) + Math.sqrt(height));
    return Math.min(furthest, horizon * KILOMETRES_PER_MILE);
  }
}
