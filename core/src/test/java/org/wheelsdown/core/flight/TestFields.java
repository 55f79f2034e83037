package org.wheelsdown.core.flight;

import java.util.List;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.IndexedAirports;
import org.wheelsdown.core.place.Runway;
import org.wheelsdown.core.place.RunwayEnd;

/** A few fields at their real places and heights, each with one runway from west to east. */
final class TestFields {
  static final Airport HAVANA = field("MUHA", 22.9892, -82.4091, 210);
  static final Airport MIAMI = field("KMIA", 25.7932, -80.2906, 8);
  static final Airport LA_AURORA = field("MGGT", 14.5829, -90.5275, 4952);
  static final Airport SAN_SALVADOR = field("MSLP", 13.4409, -89.0557, 101);
  static final Airport EL_ALTO = field("SLLP", -16.5103, -68.1894, 13355);
  static final Airport VIRU_VIRU = field("SLVR", -17.6448, -63.1354, 1224);
  static final Airport NADI = field("NFFN", -17.7554, 177.4431, 59);
  static final Airport APIA = field("NSFA", -13.8299, -171.9974, 58);

  static final Airports ALL =
      IndexedAirports.of(
          List.of(
              HAVANA,
              MIAMI,
              LA_AURORA,
              SAN_SALVADOR,
              EL_ALTO,
              VIRU_VIRU,
              NADI,
              APIA,
              helipad("HELI", 22.9700, -82.4091)));

  private TestFields() {}

  private static Airport field(String ident, double latitude, double longitude, int elevation) {
    double half = 0.015;
    Runway runway =
        new Runway(
            new RunwayEnd("09", latitude, longitude - half, 90),
            new RunwayEnd("27", latitude, longitude + half, 270),
            10_000,
            "asphalt");
    return airport(
        ident, AirportType.LARGE_AIRPORT, latitude, longitude, elevation, List.of(runway));
  }

  private static Airport helipad(String ident, double latitude, double longitude) {
    return airport(ident, AirportType.HELIPORT, latitude, longitude, 100, List.of());
  }

  private static Airport airport(
      String ident,
      AirportType type,
      double latitude,
      double longitude,
      int elevation,
      List<Runway> runways) {
    int length = runways.isEmpty() ? 0 : 10_000;
    return new Airport(
        ident, "", List.of(), ident, type, latitude, longitude, elevation, "ZZ", "", "UTC", length,
        "asphalt", runways);
  }
}
