package org.wheelsdown.core.place;

import java.util.List;
import java.util.stream.DoubleStream;

/** A catalogue of airports that are all at hand. */
record ListedAirports(List<Airport> airports, double reach) implements AirportCatalogue {
  static ListedAirports of(List<Airport> airports) {
    double reach = airports.stream().flatMapToDouble(ListedAirports::distances).max().orElse(0);
    return new ListedAirports(airports, reach);
  }

  private static DoubleStream distances(Airport airport) {
    return airport.runways().stream()
        .flatMap(runway -> List.of(runway.low(), runway.high()).stream())
        .mapToDouble(
            end ->
                GreatCircle.kilometres(
                    airport.latitude(), airport.longitude(), end.latitude(), end.longitude()));
  }

  @Override
  public int size() {
    return airports.size();
  }

  @Override
  public double latitude(int number) {
    return airports.get(number).latitude();
  }

  @Override
  public double longitude(int number) {
    return airports.get(number).longitude();
  }

  @Override
  public String codes(int number) {
    Airport airport = airports.get(number);
    return airport.ident() + ' ' + airport.iata() + ' ' + String.join(" ", airport.otherCodes());
  }

  @Override
  public String country(int number) {
    return airports.get(number).country();
  }

  @Override
  public String region(int number) {
    return "";
  }

  @Override
  public String municipality(int number) {
    return airports.get(number).municipality();
  }

  @Override
  public Airport airport(int number) {
    return airports.get(number);
  }
}
