package org.wheelsdown.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;

class AirportsFileTest {
  private final Airports airports = ReferenceData.airports();

  @Test
  void guatemalaCityLiesHigh() {
    Airport airport = airports.find("MGGT").orElseThrow();

    assertThat(airport.name()).isEqualTo("La Aurora International Airport");
    assertThat(airport.iata()).isEqualTo("GUA");
    assertThat(airport.type()).isEqualTo(AirportType.LARGE_AIRPORT);
    assertThat(airport.elevationFeet()).isEqualTo(4952);
    assertThat(airport.country()).isEqualTo("GT");
    assertThat(airport.municipality()).isEqualTo("Guatemala City");
    assertThat(airport.zone()).isEqualTo("America/Guatemala");
    assertThat(airport.longestRunwayFeet()).isEqualTo(9800);
    assertThat(airport.runways())
        .singleElement()
        .satisfies(
            runway -> {
              assertThat(runway.low().ident()).isEqualTo("02");
              assertThat(runway.high().heading()).isBetween(196f, 198f);
            });
  }

  @Test
  void theNearestFieldToAPointOnARunwayIsThatRunwaysField() {
    assertThat(airports.within(14.5832, -90.5274, 5))
        .first()
        .satisfies(at -> assertThat(at.distance()).isLessThan(0.05))
        .extracting(AirportAt::airport)
        .extracting(Airport::ident)
        .isEqualTo("MGGT");
  }
}
