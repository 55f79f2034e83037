package org.wheelsdown.core.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The airports at a place and around it. */
record Surroundings(Airports airports, Countries countries) {
  /** Kilometres; no field's parts lie farther from its reference point. */
  private static final double FARTHEST_PART = 15;

  List<Airport> at(Place place) {
    if (place instanceof Place.Drawn drawn) {
      return airports.centredIn(drawn.area());
    } else if (place instanceof Place.Land land) {
      return airports.in(land.country().code());
    } else if (place instanceof Place.Lands lands) {
      return lands.region().countries().stream()
          .sorted()
          .map(airports::in)
          .flatMap(List::stream)
          .toList();
    } else if (place instanceof Place.Region region) {
      return region.airports();
    }
    return fields(place).stream().flatMap(this::sharingGround).distinct().toList();
  }

  List<Airport> near(Place place, double kilometres) {
    List<Airport> at =
        place instanceof Place.Drawn drawn && !drawn.holdsGround() ? List.of() : at(place);
    return Stream.concat(at.stream(), airports.centredIn(area(place).within(kilometres)).stream())
        .distinct()
        .toList();
  }

  Area area(Place place) {
    if (place instanceof Place.Drawn drawn) {
      return drawn.area();
    } else if (place instanceof Place.Land land) {
      return countries.area(land.name(), Set.of(land.country().code()));
    } else if (place instanceof Place.Lands lands) {
      return countries.area(lands.name(), lands.region().countries());
    }
    List<OpenLine> runways = fields(place).stream().flatMap(OpenLine::of).toList();
    return new OutlinedArea(place.name(), List.of(), runways);
  }

  private static List<Airport> fields(Place place) {
    if (place instanceof Place.City city) {
      return city.airports();
    } else if (place instanceof Place.Region region) {
      return region.airports();
    }
    return place instanceof Place.Field field ? List.of(field.airport()) : List.of();
  }

  private Stream<Airport> sharingGround(Airport field) {
    Airport principal = airports.principal(field);
    return Stream.concat(
        Stream.of(field),
        airports.within(principal.latitude(), principal.longitude(), FARTHEST_PART).stream()
            .map(AirportAt::airport)
            .filter(airport -> airports.principal(airport).equals(principal)));
  }
}
