package org.wheelsdown.core.place;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The reference points of a catalogue in bands of half a degree of latitude, and from west to east
 * within each, so that those near a place are found without looking at the others.
 */
final class AirportGrid {
  private static final int BANDS_PER_DEGREE = 2;
  private static final int BANDS = 180 * BANDS_PER_DEGREE;

  /**
   * The lowest bits of a key number an airport; 29 are for the longitude, the rest for the band.
   */
  static final int NUMBER_BITS = 17;

  /** The bits of a key that number an airport. */
  static final int NUMBERS = (1 << NUMBER_BITS) - 1;

  private static final int BAND_SHIFT = 29 + NUMBER_BITS;
  private static final double MICRODEGREES = 1e6;
  private static final long WEST_TO_EAST = 360_000_000;

  /**
   * One for each airport, in order; quickly sorted where the catalogue is in this order already.
   */
  private final long[] keys;

  AirportGrid(AirportCatalogue airports) {
    if (airports.size() > NUMBERS) {
      throw new IllegalArgumentException("too many airports: " + airports.size());
    }
    keys = new long[airports.size()];
    for (int number = 0; number < keys.length; number++) {
      keys[number] = key(band(airports.latitude(number)), airports.longitude(number)) | number;
    }
    Arrays.sort(keys);
  }

  /**
   * Shows the airports of a rectangle that holds a circle, until one is accepted.
   *
   * @param radius in degrees of arc
   * @return whether one was accepted
   */
  boolean any(double latitude, double longitude, double radius, IntPredicate accept) {
    int last = band(latitude + radius);
    double width = halfWidth(latitude, radius);
    for (int band = band(latitude - radius); band <= last; band++) {
      if (anyInBand(band, longitude - width, longitude + width, accept)) {
        return true;
      }
    }
    return false;
  }

  /** How far east and west a circle reaches, in degrees; 180 where it holds a pole. */
  private static double halfWidth(double latitude, double radius) {
    if (Math.abs(latitude) + radius >= 90) {
      return 180;
    }
    double sine = Math.sin(Math.toRadians(radius)) / Math.cos(Math.toRadians(latitude));
    return Math.toDegrees(Math.asin(sine));
  }

  private boolean anyInBand(int band, double west, double east, IntPredicate accept) {
    if (east - west >= 360) {
      return anyBetween(key(band, -180), key(band + 1, -180), accept);
    }
    if (west < -180) {
      return anyBetween(key(band, west + 360), key(band + 1, -180), accept)
          || anyBetween(key(band, -180), pastKey(band, east), accept);
    }
    if (east >= 180) {
      return anyBetween(key(band, west), key(band + 1, -180), accept)
          || anyBetween(key(band, -180), pastKey(band, east - 360), accept);
    }
    return anyBetween(key(band, west), pastKey(band, east), accept);
  }

  private boolean anyBetween(long from, long to, IntPredicate accept) {
    int found = Arrays.binarySearch(keys, from);
    for (int i = found < 0 ? -1 - found : found; i < keys.length && keys[i] < to; i++) {
      if (accept.test((int) (keys[i] & NUMBERS))) {
        return true;
      }
    }
    return false;
  }

  /** The least key of a band at a longitude from -180 to 180; 180 itself lies at -180. */
  private static long key(int band, double longitude) {
    long east = (long) Math.floor((longitude + 180) * MICRODEGREES);
    return ((long) band << BAND_SHIFT) | (east % WEST_TO_EAST << NUMBER_BITS);
  }

  /** The least key beyond a longitude, which is below 180. */
  private static long pastKey(int band, double longitude) {
    return key(band, longitude) + (1L << NUMBER_BITS);
  }

  private static int band(double latitude) {
    int band = (int) Math.floor((latitude + 90) * BANDS_PER_DEGREE);
    return Math.max(0, Math.min(BANDS - 1, band));
  }
}
