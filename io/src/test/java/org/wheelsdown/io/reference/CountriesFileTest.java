package org.wheelsdown.io.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Countries;
import org.wheelsdown.core.place.Country;

class CountriesFileTest {
  private final Countries countries = ReferenceData.countries();

  @ParameterizedTest
  @CsvSource({
    "10.48, -66.90, VE",
    "23.05, -82.40, CU",
    "-17.75, 177.45, FJ",
    "-16.69, -179.87, FJ",
    "67.2, -179.0, RU",
    "66.0, -170.5, RU",
    "65.5, 176.0, RU",
    "54.70, 20.50, RU",
    "55.75, 37.62, RU",
    "-90, 0, AQ",
    "-89.9, 180, AQ",
    "-78, -100, AQ",
    "-29.45, 27.72, LS",
    "-29.1, 26.2, ZA",
    "41.9043, 12.4561, VA",
    "41.89, 12.51, IT",
    "42.66, 21.16, XK",
    "35.33, 33.48, CY",
    "9.56, 44.06, SO",
    "45.05, 34.00, UA",
    "26.73, -11.68, EH",
    "24.2, -14.0, EH",
    "33.5, -7.6, MA",
    "4.9, -52.4, GF",
    "-21.1, 55.5, RE",
    "16.1, -61.65, GP",
    "12.2, -68.3, BQ",
    "48.8, 2.4, FR",
    "78.9, 17.5, NO",
    "19.91, -75.15, CU",
    "72.5, -40, GL",
    "21.5, -158.0, US",
    "51.9, -176.7, US"
  })
  void pointsLieInTheirCountry(double latitude, double longitude, String country) {
    assertThat(countries.at(latitude, longitude)).contains(country);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "40, -40", "90, 0", "-17.5, 179.0", "62, -176"})
  void theSeaIsNobodys(double latitude, double longitude) {
    assertThat(countries.at(latitude, longitude)).isEmpty();
  }

  @Test
  void distancesAreFromTheBorderOverTheEllipsoid() {
    assertThat(countries.kilometres("VE", 10.48, -66.90)).isZero();
    // Bridgetown and Cúcuta, measured on a map; outlines are good to some hundred metres.
    assertThat(countries.kilometres("VE", 7.8939, -72.5078)).isCloseTo(6, within(4.0));
    assertThat(countries.kilometres("VE", 13.0975, -59.6184)).isCloseTo(406, within(60.0));
    // Across the antimeridian: from Alaska's St Lawrence Island to Chukotka.
    assertThat(countries.kilometres("RU", 63.77, -171.73)).isCloseTo(75, within(15.0));
    assertThat(countries.kilometres("FJ", -17, -175)).isCloseTo(360, within(60.0));
  }

  @Test
  void theAirportsListAgreesAboutLargeFields() {
    assertThat(
            ReferenceData.airports().all().stream()
                .filter(airport -> airport.type() == AirportType.LARGE_AIRPORT)
                .filter(airport -> !isAtHomeOrOnTheCoast(airport))
                .map(Airport::ident))
        .as("all but that of Corisco, an island that is not on the map")
        .containsExactly("FGCO");
  }

  private boolean isAtHomeOrOnTheCoast(Airport airport) {
    return countries.kilometres(airport.country(), airport.latitude(), airport.longitude(), 15)
        < 15;
  }

  @Test
  void everyCountryHasItsNames() {
    assertThat(countries.all()).hasSize(248).allMatch(country -> country.code().length() == 2);
    assertThat(countries.named("Venezuela")).extracting(Country::code).containsExactly("VE");
    assertThat(countries.named("Russian Federation").get(0).name()).isEqualTo("Russia");
    assertThat(countries.named("cote d'ivoire")).extracting(Country::code).containsExactly("CI");
    assertThat(countries.named("Congo")).extracting(Country::code).containsExactly("CD", "CG");
  }
}
