package org.wheelsdown.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class IndexedAirportsTest {
  private static final List<Airport> EVERYWHERE = everywhere();
  private final Airports airports = IndexedAirports.of(EVERYWHERE);

  /** Spread evenly over degrees, and so densely about the poles; a third of them with a runway. */
  private static List<Airport> everywhere() {
    Random random = new Random(20190123);
    List<Airport> airports = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      double latitude = random.nextDouble() * 180 - 90;
      double longitude = random.nextDouble() * 360 - 180;
      List<Runway> runways =
          i % 3 > 0
              ? List.of()
              : List.of(runway(latitude, longitude, random.nextDouble() * 0.02 + 0.005));
      airports.add(
          airport("A" + i, "", List.of(), AirportType.SMALL_AIRPORT, latitude, longitude, runways));
    }
    return airports;
  }

  private static Runway runway(double latitude, double longitude, double north) {
    double other = latitude > 0 ? latitude - north : latitude + north;
    return new Runway(
        new RunwayEnd("18", latitude, longitude, 180),
        new RunwayEnd("36", other, longitude, 0),
        (int) (north * 365_000),
        "");
  }

  private static Airport airport(
      String ident,
      String iata,
      List<String> others,
      AirportType type,
      double latitude,
      double longitude,
      List<Runway> runways) {
    return new Airport(
        ident, iata, others, ident, type, latitude, longitude, 0, "XX", "", "UTC", 0, "", runways);
  }

  @Property(tries = 300, seed = "20190123")
  void findsWhatALookAtEachFinds(
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude,
      @ForAll @DoubleRange(min = 0.1, max = 1500) double kilometres) {
    List<AirportAt> found = airports.within(latitude, longitude, kilometres);

    assertThat(found.stream().map(at -> at.airport().ident()))
        .containsExactlyInAnyOrderElementsOf(
            EVERYWHERE.stream()
                .filter(airport -> direct(airport, latitude, longitude) <= kilometres + 3)
                .filter(airport -> sampled(airport, latitude, longitude) <= kilometres)
                .map(Airport::ident)
                .toList());
    assertThat(found.stream().map(AirportAt::distance)).isSorted();
    assertThat(airports.anyWithin(latitude, longitude, kilometres)).isEqualTo(!found.isEmpty());
    for (AirportAt at : found) {
      assertThat(at.distance()).isCloseTo(sampled(at.airport(), latitude, longitude), within(0.01));
    }
  }

  private static double direct(Airport airport, double latitude, double longitude) {
    return GreatCircle.kilometres(latitude, longitude, airport.latitude(), airport.longitude());
  }

  /** Kilometres to the nearest of many points along the runway, or to the reference point. */
  private static double sampled(Airport airport, double latitude, double longitude) {
    double direct = direct(airport, latitude, longitude);
    if (airport.runways().isEmpty()) {
      return direct;
    }
    RunwayEnd high = airport.runways().get(0).high();
    double least = direct;
    for (int i = 1; i <= 200; i++) {
      double along = airport.latitude() + (high.latitude() - airport.latitude()) * i / 200;
      least =
          Math.min(least, GreatCircle.kilometres(latitude, longitude, along, airport.longitude()));
    }
    return least;
  }

  @Test
  void looksAcrossTheAntimeridian() {
    Airports fiji =
        IndexedAirports.of(
            List.of(
                airport("WEST", "", List.of(), AirportType.SMALL_AIRPORT, -16.7, 179.95, List.of()),
                airport(
                    "EAST", "", List.of(), AirportType.SMALL_AIRPORT, -16.7, -179.98, List.of())));

    assertThat(fiji.within(-16.7, -180, 10))
        .extracting(at -> at.airport().ident())
        .containsExactly("EAST", "WEST");
    assertThat(fiji.within(-16.7, 180, 10)).hasSize(2);
    assertThat(fiji.within(-16.7, 179.99, 3.3))
        .extracting(at -> at.airport().ident())
        .containsExactly("EAST");
  }

  @Test
  void anIdentGoesBeforeAnIataCodeAndThatBeforeAnother() {
    Airports three =
        IndexedAirports.of(
            List.of(
                airport("ABC", "", List.of("DEF"), AirportType.HELIPORT, 0, 0, List.of()),
                airport("EFGH", "ABC", List.of(), AirportType.LARGE_AIRPORT, 1, 0, List.of()),
                airport("IJKL", "DEF", List.of("ABC"), AirportType.LARGE_AIRPORT, 2, 0, List.of()),
                airport("MN-1", "", List.of("X9"), AirportType.HELIPORT, 3, 0, List.of()),
                airport("MN-2", "", List.of("X9"), AirportType.HELIPORT, 4, 0, List.of())));

    assertThat(three.find("abc")).map(Airport::ident).contains("ABC");
    assertThat(three.find(" def ")).map(Airport::ident).contains("IJKL");
    assertThat(three.named("X9")).extracting(Airport::ident).containsExactly("MN-1", "MN-2");
    assertThat(three.find("X9")).isEmpty();
    assertThat(three.find("AB")).isEmpty();
    assertThat(three.find("Bogotá D.C.")).isEmpty();
    assertThat(three.find("")).isEmpty();
  }

  @Test
  void aPadWithinTheFenceComesAfterItsAirport() {
    Airport airport =
        airport(
            "FENCE",
            "",
            List.of(),
            AirportType.MEDIUM_AIRPORT,
            50,
            10,
            List.of(runway(50, 10, 0.02)));
    Airport pad = airport("PAD", "", List.of(), AirportType.HELIPORT, 49.99, 10.005, List.of());
    Airport outside = airport("OUT", "", List.of(), AirportType.HELIPORT, 49.99, 10.02, List.of());
    Airports airports = IndexedAirports.of(List.of(outside, pad, airport));

    assertThat(airports.within(49.99, 10.005, 5))
        .extracting(at -> at.airport().ident())
        .containsExactly("FENCE", "PAD", "OUT");
    assertThat(airports.within(49.99, 10.02, 5))
        .extracting(at -> at.airport().ident())
        .containsExactly("OUT", "FENCE", "PAD");
    assertThat(airports.principal(pad)).isEqualTo(airport);
    assertThat(airports.principal(outside)).isEqualTo(outside);
    assertThat(airports.principal(airport)).isEqualTo(airport);
  }
}
