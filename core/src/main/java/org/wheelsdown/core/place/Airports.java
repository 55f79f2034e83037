package org.wheelsdown.core.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All known airports, to be looked up by code or by place. Immutable and safe to share. */
public interface Airports {
  /** The airport of an ICAO, IATA or national code, in either case; empty if there are several. */
  default Optional<Airport> find(String code) {
    List<Airport> named = named(code);
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /**
   * The airports of a code, in either case: the one whose ident it is, else those whose IATA code
   * it is, else those that bear it as a national or former code, of which there can be several.
   */
  List<Airport> named(String code);

  /**
   * The airports within a distance of a point, nearest first. One that is part of another, such as
   * a base with the same runways or a helipad within the fence, comes right after that one; at
   * equal distances larger fields come first.
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

  /**
   * The principal fields of some sort whose reference point lies within a distance of a point, in
   * no particular order: for wide circles, where runways do not matter.
   */
  List<Airport> centredWithin(
      double latitude, double longitude, double kilometres, Predicate<Airport> which);

  /**
   * The airports that the list puts into a country or a part of one, in no particular order.
   *
   * @param code of the country, ISO 3166-1 alpha-2, or of the part, ISO 3166-2
   */
  List<Airport> in(String code);

  /** The airports of which the list names a town that passes, in no particular order. */
  List<Airport> serving(Predicate<String> municipality);

  /** The airports whose reference point lies in an area, in no particular order. */
  List<Airport> centredIn(Area area);

  /**
   * The field on whose ground an airport lies, where one field is listed more than once: Brussels
   * for the air base of Melsbroek, which has the same runways. Itself for all others.
   */
  Airport principal(Airport airport);

  /** Every airport, in no particular order. */
  Collection<Airport> all();
}
