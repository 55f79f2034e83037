package org.wheelsdown.lab.baseline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.IndexedAirports;
import org.wheelsdown.core.position.Position;

/** Those airports that a rule knows. */
final class Fields {
  /** Kilometres; each circle is only looked through where the one before held nothing. */
  private static final double[] CIRCLES = {10, 30, 100, 300, 1000};

  private final Airports airports;

  private Fields(Airports all, Predicate<AirportType> known) {
    List<Airport> fields =
        all.all().stream().filter(airport -> known.test(airport.type())).toList();
    airports = IndexedAirports.of(fields);
  }

  /** All that is listed and not closed, heliports too. */
  static Fields open(Airports all) {
    return new Fields(all, type -> type != AirportType.CLOSED);
  }

  /** Where aeroplanes land on wheels. */
  static Fields aerodromes(Airports all) {
    return new Fields(all, AirportType::isAerodrome);
  }

  static Fields mediumAndLarge(Airports all) {
    return new Fields(
        all, type -> type == AirportType.LARGE_AIRPORT || type == AirportType.MEDIUM_AIRPORT);
  }

  /** The nearest field within so many kilometres. */
  Optional<Airport> nearest(Position at, double kilometres) {
    for (double circle : CIRCLES) {
      List<AirportAt> found =
          airports.within(at.latitude(), at.longitude(), Math.min(circle, kilometres));
      if (!found.isEmpty()) {
        return Optional.of(found.get(0).airport());
      }
      if (circle >= kilometres) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
