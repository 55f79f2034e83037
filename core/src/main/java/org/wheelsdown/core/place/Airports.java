package org.wheelsdown.core.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All known airports, to be looked up by code or by place. Immutable and safe to share. */
public interface Airports {
  /** The airport of an ICAO, IATA or national code, in either case. */
  Optional<Airport> find(String code);

  /**
   * The airports within a distance of a point, nearest first.
   *
   * @param kilometres to a runway or, without runways, to the reference point
   */
  List<AirportAt> within(double latitude, double longitude, double kilometres);

  /**
   * Whether {@link #within} would find any; cheaper, for the many positions with nothing near.
   *
   * @param kilometres as there
   */
  boolean anyWithin(double latitude, double longitude, double kilometres);

  /** Every airport, in no particular order. */
  Collection<Airport> all();
}
