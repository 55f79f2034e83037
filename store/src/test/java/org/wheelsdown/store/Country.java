package org.wheelsdown.store;

import java.util.List;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.IndexedAirports;
import org.wheelsdown.core.place.Runway;
import org.wheelsdown.core.place.RunwayEnd;

/** An invented country with three airports on one meridian, each with one runway along it. */
public final class Country {
  static final double MERIDIAN = 10;
  static final double KILOMETRES_A_DEGREE = 111.195;
  static final double HALF_RUNWAY = 1.5 / KILOMETRES_A_DEGREE;

  static final List<Airport> TOWNS =
      List.of(airport("XXAA", 50, 350), airport("XXBB", 51, 1_200), airport("XXCC", 52.2, 20));

  /** What is known of its airports. */
  public static final Airports AIRPORTS = IndexedAirports.of(TOWNS);

  private Country() {}

  private static Airport airport(String ident, double latitude, int elevation) {
    Runway runway =
        new Runway(
            new RunwayEnd("36", latitude - HALF_RUNWAY, MERIDIAN, 0),
            new RunwayEnd("18", latitude + HALF_RUNWAY, MERIDIAN, 180),
            9_800,
            "asphalt");
    return new Airport(
        ident,
        "",
        List.of(),
        "Invented " + ident,
        AirportType.LARGE_AIRPORT,
        latitude,
        MERIDIAN,
        elevation,
        "XX",
        "",
        "UTC",
        9_800,
        "asphalt",
        List.of(runway));
  }
}
