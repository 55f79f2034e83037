package org.wheelsdown.core.place;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/**
 * A connected area of a country. Longitudes begin within -180 to 180 and run on eastwards across
 * the antimeridian: Chukotka reaches to 190. A pole is a line along the bottom.
 */
public interface Territory {
  /** ISO 3166-1 alpha-2. */
  String country();

  /** The degrees of longitude (x) and latitude (y) that it fills. */
  Envelope box();

  /** Its outline, of longitudes (x) and latitudes (y) in degrees; may be made anew at each call. */
  Polygon outline();
}
