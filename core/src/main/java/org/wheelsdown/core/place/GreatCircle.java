package org.wheelsdown.core.place;

/**
 * Distances on a sphere of the Earth's mean radius, for the inner loops: within 0.6 % of the
 * ellipsoid, a hundred times faster. What is printed comes from the ellipsoid.
 */
public final class GreatCircle {
  /** Kilometres; IUGG mean radius R1. */
  public static final double EARTH_RADIUS = 6371.0088;

  private GreatCircle() {}

  /** Kilometres between two points, by the haversine formula; correct at the antimeridian. */
  public static double kilometres(
      double latitude, double longitude, double otherLatitude, double otherLongitude) {
    double phi = Math.toRadians(latitude);
    double otherPhi = Math.toRadians(otherLatitude);
    double halfDeltaPhi = (otherPhi - phi) / 2;
    double halfDeltaLambda = Math.toRadians(otherLongitude - longitude) / 2;
    double a =
        square(Math.sin(halfDeltaPhi))
            + Math.cos(phi) * Math.cos(otherPhi) * square(Math.sin(halfDeltaLambda));
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
  }

  /** Degrees clockwise from north, 0 to 360, in which the other point lies at the start. */
  public static double bearing(
      double latitude, double longitude, double otherLatitude, double otherLongitude) {
    double phi = Math.toRadians(latitude);
    double otherPhi = Math.toRadians(otherLatitude);
    double lambda = Math.toRadians(otherLongitude - longitude);
    double y = Math.sin(lambda) * Math.cos(otherPhi);
    double x =
        Math.cos(phi) * Math.sin(otherPhi) - Math.sin(phi) * Math.cos(otherPhi) * Math.cos(lambda);
    return (Math.toDegrees(Math.atan2(y, x)) + 360) % 360;
  }

  private static double square(double x) {
    return x * x;
  }
}
