package org.wheelsdown.lab.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.IndexedAirports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.lab.masking.Line;

/** A large field on the equator, with a helipad 11 km and a strip 22 km to its east. */
class RulesTest {
  private static final Airport LARGE = Line.field("LARG", 0);
  private static final Airport PAD = Line.field("HPAD", 0.1, AirportType.HELIPORT);
  private static final Airport STRIP = Line.field("STRP", 0.2, AirportType.SMALL_AIRPORT);
  private static final Airports AIRPORTS = IndexedAirports.of(List.of(LARGE, PAD, STRIP));

  private static Position at(double seconds, double longitude, double feet) {
    return new PositionBuilder(Address.parse("abcdef"), new Origin(1, 0))
        .time((long) (seconds * 1e6))
        .at(0, longitude)
        .barometricAltitude((float) feet)
        .groundSpeed(300)
        .build(0);
  }

  private static Edge landing(Position... fromSilence) {
    return new Edge(List.of(fromSilence), true);
  }

  private static Edge takeoff(Position... fromSilence) {
    return new Edge(List.of(fromSilence), false);
  }

  @Test
  void theNearestFieldCanBeAHelipad() {
    Edge edge = landing(at(0, 0.11, 3000));

    assertThat(NearestField.ofAll(AIRPORTS).airport(edge)).contains(PAD);
    assertThat(NearestField.ofMediumAndLarge(AIRPORTS).airport(edge)).contains(LARGE);
  }

  @Test
  void privateJetsTakesALowSilenceForALanding() {
    PrivateJets rule = new PrivateJets(AIRPORTS);

    assertThat(rule.airport(landing(at(0, 0.19, 9000)))).contains(STRIP);
    assertThat(rule.airport(landing(at(0, 0.19, 11_000)))).isEmpty();
    assertThat(rule.isStop(landing(at(0, 0, 9000)), takeoff(at(301, 1, 30_000)))).isTrue();
    assertThat(rule.isStop(landing(at(0, 0, 30_000)), takeoff(at(301, 1, 30_000)))).isFalse();
    assertThat(rule.isStop(landing(at(0, 0, 30_000)), takeoff(at(36_001, 1, 30_000)))).isTrue();
  }

  @Test
  void adsbtrackLooksAroundTheLowestPointOfTheLastTenMinutes() {
    Adsbtrack rule = new Adsbtrack(AIRPORTS);
    Position last = at(1000, 0.21, 8000);
    Position lowest = at(700, 0.02, 2000);
    Position before = at(300, 0.21, 1000);

    assertThat(rule.airport(landing(last, lowest, before))).contains(LARGE);
    assertThat(rule.airport(landing(at(0, 0.7, 8000)))).isEmpty();
    assertThat(rule.airport(takeoff(at(0, 0.35, 8000)))).isEmpty();
  }

  @Test
  void adsbtrackStitchesWhatCanBeOneFlight() {
    Adsbtrack rule = new Adsbtrack(AIRPORTS);
    Edge before = landing(at(0, 0, 30_000));

    assertThat(rule.isStop(before, takeoff(at(1700, 1, 30_000)))).isFalse();
    assertThat(rule.isStop(before, takeoff(at(3600, 3, 30_000)))).isFalse();
    assertThat(rule.isStop(before, takeoff(at(3600, 30, 30_000)))).isTrue();
    assertThat(rule.isStop(before, takeoff(at(3600, 3, 20_000)))).isTrue();
    assertThat(rule.isStop(before, takeoff(at(7200, 3, 30_000)))).isTrue();
    Edge low = landing(at(0, 0, 6000));
    assertThat(rule.isStop(low, takeoff(at(3600, 1, 7000), at(3700, 1.1, 9500)))).isTrue();
  }

  @Test
  void openSkyLooksThirtyKilometresAroundAndTwoAndAHalfKilometresDown() {
    OpenSky rule = new OpenSky(AIRPORTS);

    assertThat(rule.airport(landing(at(0, 0.25, 8000)))).contains(STRIP);
    assertThat(rule.airport(landing(at(0, 0.25, 8400)))).isEmpty();
    assertThat(rule.airport(landing(at(0, 0.5, 8000)))).isEmpty();
    assertThat(rule.airport(takeoff(at(0, 0.36, 6000)))).isEmpty();
    assertThat(rule.isStop(landing(at(0, 0, 8000)), takeoff(at(3600, 0.5, 8000)))).isTrue();
    assertThat(rule.isStop(landing(at(0, 0, 8000)), takeoff(at(3600, 5, 8000)))).isFalse();
  }

  @Test
  void trafficLooksAroundTheLowestPointBelowEightThousandFeet() {
    LowestPoint rule = new LowestPoint(AIRPORTS);

    assertThat(rule.airport(landing(at(100, 0.2, 5000), at(50, 0.1, 3000)))).contains(PAD);
    assertThat(rule.airport(landing(at(100, 0.2, 9000)))).isEmpty();
  }

  @Test
  void allRulesAreListed() {
    Rules rules = new Rules(AIRPORTS);

    assertThat(rules.ofAirports()).extracting(Rule::name).hasSize(6).doesNotHaveDuplicates();
    assertThat(rules.ofStops()).extracting(StopRule::name).hasSize(4).doesNotHaveDuplicates();
    Optional<Airport> none = rules.ofAirports().get(0).airport(landing(at(0, 90, 100)));
    assertThat(none).isEmpty();
  }
}
