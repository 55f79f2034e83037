package org.wheelsdown.sim.trace;

import java.util.random.RandomGenerator;

/**
 * One row of a trace before it is written, in the row's own units and steps.
 *
 * @param time hundredths of a second since 1970 UTC
 * @param latitude millionths of a degree north
 * @param longitude millionths of a degree east
 * @param onGround whether the altitude is written as {@code "ground"}
 * @param altitude pressure altitude in feet, a multiple of 25
 * @param geometricAltitude feet above the ellipsoid, a multiple of 25
 * @param speed tenths of a knot
 * @param track tenths of a degree, 0 to 3599
 * @param rate feet per minute, a multiple of 64
 * @param airspeed indicated knots
 * @param roll tenths of a degree
 * @param flags 1 where nothing was heard for a while before, 2 where a flight begins
 * @param sent what else was sent; the same object for all rows of a flight
 */
public record TracePoint(
    long time,
    int latitude,
    int longitude,
    boolean onGround,
    int altitude,
    int geometricAltitude,
    int speed,
    int track,
    int rate,
    int airspeed,
    int roll,
    int flags,
    Sent sent) {
  public static final int STALE = 1;
  public static final int NEW_LEG = 2;

  static final int FULL_TURN = 3600;
  private static final int HALF_WORLD = 180_000_000;

  /**
   * The same moment of another aircraft that flew almost the same way.
   *
   * @param later hundredths of a second by which it flew later
   * @param as what it sends
   * @param random moves it by some metres, tenths of a knot and tenths of a degree
   */
  public TracePoint varied(long later, Sent as, RandomGenerator random) {
    return new TracePoint(
        time + later,
        latitude + random.nextInt(-60, 61),
        wrapped(longitude + random.nextInt(-60, 61)),
        onGround,
        altitude,
        geometricAltitude,
        Math.max(0, speed + random.nextInt(-3, 4)),
        Math.floorMod(track + random.nextInt(-2, 3), FULL_TURN),
        rate,
        airspeed,
        roll,
        flags,
        as);
  }

  /** The same row with other things sent. */
  public TracePoint as(Sent other) {
    return copy(time, latitude, longitude, flags, other);
  }

  /**
   * The same row at another place, in millionths of a degree.
   *
   * @param otherLongitude half a turn further at most
   */
  public TracePoint moved(int otherLatitude, int otherLongitude) {
    return copy(time, otherLatitude, wrapped(otherLongitude), flags, sent);
  }

  /** The same row at another time, in hundredths of a second since 1970. */
  public TracePoint at(long otherTime) {
    return copy(otherTime, latitude, longitude, flags, sent);
  }

  /** The same row, after a silence. */
  public TracePoint afterSilence() {
    return copy(time, latitude, longitude, flags | STALE, sent);
  }

  private TracePoint copy(
      long otherTime, int otherLatitude, int otherLongitude, int otherFlags, Sent other) {
    return new TracePoint(
        otherTime,
        otherLatitude,
        otherLongitude,
        onGround,
        altitude,
        geometricAltitude,
        speed,
        track,
        rate,
        airspeed,
        roll,
        otherFlags,
        other);
  }

  static int wrapped(int longitude) {
    return longitude > HALF_WORLD
        ? longitude - 2 * HALF_WORLD
        : longitude < -HALF_WORLD ? longitude + 2 * HALF_WORLD : longitude;
  }
}
