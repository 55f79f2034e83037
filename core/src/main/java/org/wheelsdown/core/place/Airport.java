package org.wheelsdown.core.place;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field where aircraft land.
 *
 * @param ident the code it is known by here: ICAO's where there is one, else the national one
 * @param iata three letters; empty where there is none
 * @param otherCodes national and former codes by which it can be found as well
 * @param latitude degrees north of its reference point
 * @param longitude degrees east of its reference point
 * @param elevationFeet above mean sea level
 * @param country ISO 3166-1 alpha-2
 * @param zone IANA time zone, such as {@code America/Havana}
 * @param longestRunwayFeet of all its runways, also those without known ends; 0 where unknown
 * @param surface of its longest runway, such as {@code asphalt}; empty where unknown
 * @param runways those of which both ends are known; may be empty
 */
public record Airport(
    String ident,
    String iata,
    List<String> otherCodes,
    String name,
    AirportType type,
    double latitude,
    double longitude,
    int elevationFeet,
    String country,
    String municipality,
    String zone,
    int longestRunwayFeet,
    String surface,
    List<Runway> runways) {
  /** Asked for once: Java makes a new set of hundreds each time. */
  private static final Set<String> KNOWN_ZONES = ZoneId.getAvailableZoneIds();

  public Airport {
    otherCodes = List.copyOf(otherCodes);
    runways = List.copyOf(runways);
  }

  /** The clock there; empty where this machine does not know its zone. */
  public Optional<ZoneId> clock() {
    return KNOWN_ZONES.contains(zone) ? Optional.of(ZoneId.of(zone)) : Optional.empty();
  }
}
