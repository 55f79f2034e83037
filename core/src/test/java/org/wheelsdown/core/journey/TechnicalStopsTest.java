package org.wheelsdown.core.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.IndexedAirports;

class TechnicalStopsTest {
  private static final Airports FIELDS =
      IndexedAirports.of(
          List.of(
              field("UUWW", 55.59, 37.26),
              field("UWLW", 54.40, 48.80),
              field("DAAG", 36.69, 3.22),
              field("GOBD", 14.67, -17.07),
              field("GVAC", 16.74, -22.95),
              field("SGAS", -25.24, -57.52),
              field("SVMI", 10.60, -66.99),
              field("MUHA", 22.99, -82.41)));

  private static Airport field(String ident, double latitude, double longitude) {
    return new Airport(
        ident,
        "",
        List.of(),
        ident,
        AirportType.LARGE_AIRPORT,
        latitude,
        longitude,
        0,
        "",
        "",
        "UTC",
        10_000,
        "asphalt",
        List.of());
  }

  /** Flies from place to place, a stop of some hours at each. */
  private static List<String> technical(double hours, String... places) {
    Timetable flights = new Timetable();
    for (int i = 1; i < places.length; i++) {
      flights.fly(places[i - 1], places[i]).stop(hours);
    }
    return new TechnicalStops(FIELDS)
        .of(flights.journeys().get(0)).stream().map(stop -> stop.airport().orElseThrow()).toList();
  }

  @Test
  void shortStopsOnTheWayAre() {
    assertThat(technical(2, "UUWW", "GOBD", "SGAS", "MUHA")).containsExactly("GOBD", "SGAS");
  }

  @Test
  void longOnesAreNot() {
    assertThat(technical(6, "UUWW", "GOBD", "MUHA")).containsExactly("GOBD");
    assertThat(technical(6.1, "UUWW", "GOBD", "MUHA")).isEmpty();
  }

  @Test
  void whereItTurnsIsWhatItFlewFor() {
    assertThat(technical(3, "UWLW", "GVAC", "SVMI", "GVAC", "UWLW"))
        .containsExactly("GVAC", "GVAC");
    assertThat(technical(3, "UUWW", "DAAG", "GVAC", "SVMI", "DAAG", "UUWW"))
        .containsExactly("DAAG", "GVAC", "DAAG");
  }

  @Test
  void aBaseIsNone() {
    assertThat(technical(1, "SVMI", "MUHA", "SVMI", "SGAS", "SVMI")).isEmpty();
  }

  @Test
  void whereNobodyKnowsWhereItCameFromNothingIsSaid() {
    assertThat(technical(2, "?", "GOBD", "MUHA")).isEmpty();
    assertThat(technical(2, "UUWW", "GOBD", "?")).isEmpty();
    assertThat(technical(2, "GOBD", "GOBD", "MUHA")).isEmpty();
  }
}
