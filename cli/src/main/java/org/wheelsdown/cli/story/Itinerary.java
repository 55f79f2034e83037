package org.wheelsdown.cli.story;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wheelsdown.core.place.Airport;

/**
 * The flights of one aircraft, in time order.
 *
 * @param flights at least one
 */
record Itinerary(List<FoundFlight> flights) {

  FoundFlight last() {
    return flights.get(flights.size() - 1);
  }

  /** Where it was, the first take-off's airport first. */
  List<Airport> airports() {
    List<Airport> airports = new ArrayList<>(List.of(flights.get(0).from()));
    flights.forEach(flight -> airports.add(flight.to()));
    return airports;
  }

  /** ISO codes of where it was, the first take-off's country first. */
  List<String> countries() {
    return airports().stream().map(Airport::country).toList();
  }

  boolean landedAt(String ident) {
    return flights.stream().anyMatch(flight -> flight.to().ident().equals(ident));
  }

  /** Whether nothing happened before the first day or after the last, in UTC. */
  boolean isWithin(LocalDate first, LocalDate lastDay) {
    LocalDate start = LocalDate.ofInstant(flights.get(0).takeoff(), ZoneOffset.UTC);
    LocalDate end = LocalDate.ofInstant(last().landing(), ZoneOffset.UTC);
    return !start.isBefore(first) && !end.isAfter(lastDay);
  }

  ZoneId lastZone() {
    return ZoneId.of(last().to().zone());
  }

  /** Such as {@code RA-000096: Moscow (UUWW) → Havana (MUHA)}. */
  String inWords() {
    return last().aircraft()
        + ": "
        + airports().stream()
            .map(airport -> airport.municipality() + " (" + airport.ident() + ")")
            .collect(Collectors.joining(" → "));
  }
}
