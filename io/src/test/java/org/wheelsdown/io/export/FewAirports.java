package org.wheelsdown.io.export;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;

/** The airports that the tests of this package need. */
final class FewAirports implements Airports {
  private static final List<Airport> AIRPORTS =
      List.of(
          airport("MUHA", 22.9892, -82.4091, "Havana", "America/Havana"),
          airport("SGAS", -25.2400, -57.5191, "Asunción", "America/Asuncion"),
          airport("NZAA", -37.0081, 174.7917, "Auckland", "Pacific/Auckland"),
          airport("SCEL", -33.3930, -70.7858, "Santiago", "America/Santiago"));

  @Override
  public Optional<Airport> find(String code) {
    return AIRPORTS.stream().filter(airport -> airport.ident().equals(code)).findFirst();
  }

  @Override
  public List<AirportAt> within(double latitude, double longitude, double kilometres) {
    throw new UnsupportedOperationException("no export looks for airports by place");
  }

  @Override
  public Collection<Airport> all() {
    return AIRPORTS;
  }

  private static Airport airport(
      String ident, double latitude, double longitude, String town, String zone) {
    return new Airport(
        ident,
        "",
        town + " International",
        AirportType.LARGE_AIRPORT,
        latitude,
        longitude,
        0,
        "",
        town,
        zone,
        0,
        List.of());
  }
}
