package org.wheelsdown.core.place;

import java.util.List;
import java.util.stream.Stream;

/** The airports at a place and around it. */
record Surroundings(Airports airports, Countries countries) {
  /** Kilometres; no field's parts lie farther from its reference point. */
  private static final double FARTHEST_PART = 15;

  List<Airport> at(Place place) {
    return place instanceof Place.Land land
        ? airports.all().stream().filter(airport -> isIn(airport, land)).toList()
        : fields(place).flatMap(this::sharingGround).distinct().toList();
  }

  List<Airport> near(Place place, double kilometres) {
    return place instanceof Place.Land land
        ? airports.all().stream().filter(airport -> isNear(airport, land, kilometres)).toList()
        : Stream.concat(
                at(place).stream(), fields(place).flatMap(field -> around(field, kilometres)))
            .distinct()
            .toList();
  }

  private static boolean isIn(Airport airport, Place.Land land) {
    return airport.country().equals(land.country().code());
  }

  private boolean isNear(Airport airport, Place.Land land, double kilometres) {
    double latitude = airport.latitude();
    double longitude = airport.longitude();
    return isIn(airport, land)
        || countries.kilometres(land.country().code(), latitude, longitude, kilometres)
            <= kilometres;
  }

  private static Stream<Airport> fields(Place place) {
    return place instanceof Place.City city
        ? city.airports().stream()
        : Stream.of(((Place.Field) place).airport());
  }

  private Stream<Airport> sharingGround(Airport field) {
    Airport principal = airports.principal(field);
    return Stream.concat(
        Stream.of(field),
        airports.within(principal.latitude(), principal.longitude(), FARTHEST_PART).stream()
            .map(AirportAt::airport)
            .filter(airport -> airports.principal(airport).equals(principal)));
  }

  private Stream<Airport> around(Airport field, double kilometres) {
    Ground ground = new Ground(field);
    return airports.within(field.latitude(), field.longitude(), kilometres + FARTHEST_PART).stream()
        .map(AirportAt::airport)
        .filter(
            airport ->
                ground.kilometres(Ground.point(airport.latitude(), airport.longitude()))
                    <= kilometres);
  }
}
