package org.wheelsdown.sim.reception;

import java.util.List;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.sim.flight.Motion;

/**
 * One antenna. It hears as far as the eye could see over a smooth Earth, and the edge of that only
 * now and then. Terrain is not known here.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param elevationFeet of its ground above the sea
 * @param antennaFeet of the antenna above that ground
 * @param outages when it is off
 */
public record Receiver(
    double latitude,
    double longitude,
    double elevationFeet,
    double antennaFeet,
    List<Outage> outages) {
  /** Radio horizon in nautical miles of a height in feet is this times its square root. */
  private static final double HORIZON = 1.23;

  private static final double KILOMETRES_PER_MILE = 1.852;

  /** Kilometres; no ordinary receiver hears further, whatever the height. */
  private static final double FURTHEST = 400;

  /** Kilometres at which an aircraft on the ground is still seen between buildings. */
  private static final double FURTHEST_ON_GROUND = 9;

  /** The share of seconds in which it decodes a position of an aircraft near by. */
  private static final double BEST = 0.9;

  private static final double DEGREES_OF_FURTHEST = FURTHEST / 111;
  private static final double USUAL_ANTENNA_FEET = 100;

  public Receiver {
    outages = List.copyOf(outages);
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
    if (isSurelyTooFar(motion)) {
      return 0;
    }
    double distance =
        GreatCircle.kilometres(latitude, longitude, motion.latitude(), motion.longitude());
    double range = range(motion);
    if (distance >= range || isOff(motion.time())) {
      return 0;
    }
    double share = distance / range;
    return BEST * (1 - share * share * share * share);
  }

  /** Spares most distances: an archive's traffic asks hundreds of receivers each second. */
  private boolean isSurelyTooFar(Motion motion) {
    if (Math.abs(motion.latitude() - latitude) > DEGREES_OF_FURTHEST) {
      return true;
    }
    double poleward = Math.abs(latitude) + DEGREES_OF_FURTHEST;
    double eastward = Math.abs(motion.longitude() - longitude);
    return poleward < 85
        && Math.min(eastward, 360 - eastward) * Math.cos(Math.toRadians(poleward))
            > DEGREES_OF_FURTHEST;
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
    return Math.min(FURTHEST, horizon * KILOMETRES_PER_MILE);
  }
}
