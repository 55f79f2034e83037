package org.wheelsdown.core.flight;

import java.util.List;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportCatalogue;

/** A handful of airports. */
record FewAirports(List<Airport> airports) implements AirportCatalogue {
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
  public double reach() {
    return 5;
  }

  @Override
  public List<String> codes(int number) {
    return List.of(airports.get(number).ident(), "");
  }

  @Override
  public Airport airport(int number) {
    return airports.get(number);
  }
}
