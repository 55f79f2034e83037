package org.wheelsdown.core.connection;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;

/** From which airports somebody can go on who landed at one. */
public final class CityAirports {
  /**
   * Kilometres between airports of one city: Tokyo's, Moscow's and Buenos Aires' lie 60 to 75 km
   * apart.
   */
  private static final double ACROSS_TOWN = 80;

  private final Airports airports;

  public CityAirports(Airports airports) {
    this.airports = airports;
  }

  /** Idents of an airport and of others of the same country that airlines may use, close by. */
  public Set<String> with(String ident) {
    Stream<String> others =
        airports.find(ident).stream()
            .flatMap(
                field ->
                    airports
                        .centredWithin(
                            field.latitude(),
                            field.longitude(),
                            ACROSS_TOWN,
                            other -> isAirlines(other) && other.country().equals(field.country()))
                        .stream())
            .map(Airport::ident);
    return Stream.concat(Stream.of(ident), others).collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isAirlines(Airport airport) {
    return airport.type() == AirportType.LARGE_AIRPORT
        || airport.type() == AirportType.MEDIUM_AIRPORT;
  }
}
