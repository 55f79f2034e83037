package org.wheelsdown.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;

class AirportsFileTest {
  private final Airports airports = ReferenceData.airports();

  @Test
  void guatemalaCityLiesHigh() {
    Airport airport = find("MGGT");

    assertThat(airport.name()).isEqualTo("La Aurora International Airport");
    assertThat(airport.iata()).isEqualTo("GUA");
    assertThat(airport.type()).isEqualTo(AirportType.LARGE_AIRPORT);
    assertThat(airport.elevationFeet()).isEqualTo(4952);
    assertThat(airport.country()).isEqualTo("GT");
    assertThat(airport.municipality()).isEqualTo("Guatemala City");
    assertThat(airport.zone()).isEqualTo("America/Guatemala");
    assertThat(airport.longestRunwayFeet()).isEqualTo(9800);
    assertThat(airport.runways()).hasSize(1);
    assertThat(airport.runways().get(0).low().ident()).isEqualTo("02");
    assertThat(airport.runways().get(0).high().heading()).isBetween(196f, 198f);
  }

  @Test
  void elevationsAreThoseOfTheFields() {
    assertThat(find("SLLP").elevationFeet()).isEqualTo(13355);
    assertThat(find("LTFM").elevationFeet()).isEqualTo(325);
    assertThat(find("LLMZ").elevationFeet()).isEqualTo(-1266);
  }

  @Test
  void fieldsAreFoundByAnyOfTheirCodes() {
    assertThat(find("MUGM").name()).isEqualTo("Leeward Point Field");
    assertThat(find("HAV").ident()).isEqualTo("MUHA");
    assertThat(find("knzy").iata()).isEqualTo("NZY");
    assertThat(find("88NV").runways()).hasSize(2);
    assertThat(find("TAPB").otherCodes()).contains("AG-0001");
    assertThat(find("GIG").name()).contains("Galeão");
    assertThat(airports.named("CA-GIG")).hasSize(1);
  }

  @Test
  void theNearestFieldToAPointOnARunwayIsThatRunwaysField() {
    AirportAt nearest = airports.within(14.5832, -90.5274, 5).get(0);

    assertThat(nearest.airport().ident()).isEqualTo("MGGT");
    assertThat(nearest.distance()).isLessThan(0.05);
  }

  @Test
  void theFarEndOfALargeFieldIsOnTheField() {
    AirportAt nearest = airports.within(41.2986, 28.7068, 5).get(0);

    assertThat(nearest.airport().ident()).isEqualTo("LTFM");
    assertThat(nearest.distance()).isLessThan(0.01);
  }

  @Test
  void melsbroekIsAPartOfBrussels() {
    assertThat(airports.principal(find("EBMB"))).isEqualTo(find("EBBR"));
    assertThat(airports.principal(find("EBBR"))).isEqualTo(find("EBBR"));
    assertThat(airports.within(50.9134, 4.4910, 5))
        .extracting(at -> at.airport().ident())
        .startsWith("EBBR", "EBMB");
  }

  @Test
  void fijisFieldsAreSeenFromTheOtherSideOfTheAntimeridian() {
    assertThat(airports.within(-16.69, 179.95, 30))
        .extracting(at -> at.airport().ident())
        .contains("NFNM");
    assertThat(find("NFNM").longitude()).isNegative();
  }

  @Test
  void noFieldIsLostAndNoneIsInventedWhenTheDataIsRebuilt() {
    assertThat(airports.all()).hasSize(69_891);
    assertThat(airports.all().stream().mapToInt(airport -> airport.runways().size()).sum())
        .isEqualTo(13_184);
    Set<String> idents = new HashSet<>();
    assertThat(airports.all()).allMatch(airport -> idents.add(airport.ident()));
  }

  @Test
  void everyFieldCanBeFoundByItsIdent() {
    assertThat(airports.all())
        .allMatch(airport -> airports.find(airport.ident()).filter(airport::equals).isPresent());
  }

  @Test
  void everyZoneIsKnownToJava() {
    Set<String> zones = airports.all().stream().map(Airport::zone).collect(Collectors.toSet());

    assertThat(zones).hasSizeGreaterThan(380).allMatch(ZoneId.getAvailableZoneIds()::contains);
  }

  private Airport find(String code) {
    return airports.find(code).orElseThrow();
  }
}
