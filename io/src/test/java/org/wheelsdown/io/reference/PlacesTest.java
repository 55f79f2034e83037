package org.wheelsdown.io.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Place;
import org.wheelsdown.core.place.Places;
import org.wheelsdown.core.place.UnknownPlaceException;

class PlacesTest {
  private final Places places = ReferenceData.places();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VE | Venezuela",
        "venezuela | Venezuela",
        "Cuba | Cuba",
        "CUBA | Cuba",
        "Türkiye | Turkey",
        "MUHA | MUHA (José Martí International Airport)",
        "ccs | SVMI (Maiquetía Simón Bolívar International Airport)",
        "88NV | 88NV (Black Rock City Airport)",
        "LIMA | LIMA (Torino-Aeritalia Airport)",
        "Havana | Havana, CU",
        "asuncion | Asunción, PY",
        "san jose, cr | San José, CR",
        "San José, Costa Rica | San José, CR",
        "Moscow | Moscow, RU",
        "Paris | Paris, FR",
      })
  void aNameMeansAPlace(String text, String name) {
    assertThat(places.find(text).name()).isEqualTo(name);
  }

  @Test
  void whatIsUnknownOrAmbiguousIsSaidInASentence() {
    assertThatThrownBy(() -> places.find("Nephelokokkygia"))
        .isInstanceOf(UnknownPlaceException.class)
        .hasMessage("There is no airport, town, country or region called 'Nephelokokkygia'.");
    assertThatThrownBy(() -> places.find("Congo"))
        .isInstanceOf(UnknownPlaceException.class)
        .hasMessage(
            "'Congo' can be Democratic Republic of the Congo (CD); Republic of the Congo (CG); say which by a code,"
                + " or by a town and its country as in 'San José, CR'.");
    assertThatThrownBy(() -> places.find("Lima"))
        .hasMessageStartingWith("'Lima' can be Lima, PE (SPIM); LIMA (Torino-Aeritalia Airport);");
    assertThatThrownBy(() -> places.find("14FA")).hasMessageContaining("US-9586");
  }

  @Test
  void aFieldIsThereWithTheOthersOnItsGround() {
    assertThat(at("EBMB")).contains("EBBR", "EBMB").doesNotContain("EBAW");
    assertThat(at("EBBR")).contains("EBBR", "EBMB");
    assertThat(at("MUHA")).containsExactly("MUHA");
  }

  @Test
  void aTownHasItsAirportsAndTheLargeOnesNextDoor() {
    assertThat(at("Dakar")).containsExactlyInAnyOrder("GOOY", "GOBD");
    assertThat(at("Moscow")).contains("UUEE", "UUDD", "UUWW").doesNotContain("UUBC");
    assertThat(at("Caracas")).contains("SVFM", "SVMI");
  }

  @Test
  void aCountryHasTheAirportsOfTheList() {
    assertThat(at("VE")).contains("SVMI", "SVBC", "SVMC").doesNotContain("SKCC", "TTPP");
  }

  @Test
  void nearIsMeasuredFromTheBorderOrTheRunway() {
    assertThat(near("Venezuela", 30)).contains("SVMI", "SKCC").doesNotContain("TTPP");
    assertThat(near("Venezuela", 300)).contains("TTPP", "SKBG", "TNCC").doesNotContain("SKBO");
    assertThat(near("MUHA", 30)).contains("MUHA", "MUPB").doesNotContain("MUVR");
  }

  private List<String> at(String text) {
    return places.at(places.find(text)).stream().map(Airport::ident).toList();
  }

  private List<String> near(String text, double kilometres) {
    Place place = places.find(text);
    return places.near(place, kilometres).stream().map(Airport::ident).toList();
  }
}
