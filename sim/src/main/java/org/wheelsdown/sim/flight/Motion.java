package org.wheelsdown.sim.flight;

/**
 * Where an aircraft really is and how it moves, at one moment.
 *
 * @param time seconds since 1970 UTC
 * @param latitude degrees north
 * @param longitude degrees east, -180 to 180
 * @param onGround whether its wheels are on the ground
 * @param pressureAltitude feet at 1013.25 hPa
 * @param trueAltitude feet above the sea
 * @param ellipsoidAltitude feet above the WGS 84 ellipsoid
 * @param groundSpeed knots
 * @param track degrees true, 0 to 360
 * @param verticalRate feet of pressure altitude per minute
 * @param airspeed indicated knots
 * @param roll degrees, positive to the right
 */
public record Motion(
    double time,
    double latitude,
    double longitude,
    boolean onGround,
    double pressureAltitude,
    double trueAltitude,
    double ellipsoidAltitude,
    double groundSpeed,
    double track,
    double verticalRate,
    double airspeed,
    double roll) {

  /** The moment a share of the way from this one to a later one, a second away at most. */
  public Motion towards(Motion later, double share) {
    return new Motion(
        mix(time, later.time, share),
        mix(latitude, later.latitude, share),
        mixLongitude(later, share),
        onGround,
        mix(pressureAltitude, later.pressureAltitude, share),
        mix(trueAltitude, later.trueAltitude, share),
        mix(ellipsoidAltitude, later.ellipsoidAltitude, share),
        mix(groundSpeed, later.groundSpeed, share),
        track,
        verticalRate,
        airspeed,
        roll);
  }

  private double mixLongitude(Motion later, double share) {
    double step = Math.IEEEremainder(later.longitude - longitude, 360);
    return Math.IEEEremainder(longitude + step * share, 360);
  }

  private static double mix(double a, double b, double share) {
    return a + (b - a) * share;
  }
}
