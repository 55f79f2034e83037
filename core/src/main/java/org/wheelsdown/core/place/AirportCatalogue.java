package org.wheelsdown.core.place;

/**
 * Airports by number, from 0, of which only what a search needs is at hand: a command that looks at
 * a few of seventy thousand fields does not wait for the others. Immutable and safe to share.
 */
public interface AirportCatalogue {
  int size();

  /** Degrees north of the reference point. */
  double latitude(int number);

  /** Degrees east of the reference point. */
  double longitude(int number);

  /**
   * The number of kilometres beyond which no runway end lies from its airport's reference point.
   */
  double reach();

  /**
   * Its ident, its IATA code (empty where there is none) and its other codes, with a space between
   * each two: {@code MUHA HAV}. Codes are of letters, digits and hyphens, eight at most.
   */
  String codes(int number);

  /** The country that it is in, ISO 3166-1 alpha-2. */
  String country(int number);

  /** The part of the country, ISO 3166-2; empty where that is not known. */
  String region(int number);

  /** The town that it serves; empty where that is not known. */
  String municipality(int number);

  /** Everything about it; may be made anew at each call. */
  Airport airport(int number);
}
