package org.wheelsdown.sim.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.aircraft.Performance;
import org.wheelsdown.sim.truth.Special;
import org.wheelsdown.sim.truth.TrueEnd;
import org.wheelsdown.sim.truth.Truth;

class SimulatedTrafficTest {
  private static final int AIRCRAFT = 60;
  private static final Set<Special> DISTURBED =
      Set.of(
          Special.JAMMED,
          Special.MLAT,
          Special.STALE_REPEATS,
          Special.CLOCK_OFFSET,
          Special.SHARED_ADDRESS,
          Special.SECOND_AIRCRAFT);

  private static final Airports AIRPORTS = ReferenceData.airports();
  private static final Map<CoverageKind, List<SimulatedAircraft>> DRAWN =
      new EnumMap<>(CoverageKind.class);

  @BeforeAll
  static void draw() {
    for (CoverageKind kind : CoverageKind.values()) {
      SimulatedTraffic traffic = new SimulatedTraffic(AIRPORTS, kind, 11);
      DRAWN.put(kind, IntStream.range(0, AIRCRAFT).parallel().mapToObj(traffic::draw).toList());
    }
  }

  @Test
  void theSameSeedDrawsTheSameAircraft() {
    SimulatedTraffic again = new SimulatedTraffic(AIRPORTS, CoverageKind.PATCHY, 11);
    for (int number : List.of(3, 17, 4)) {
      SimulatedAircraft drawn = again.draw(number);
      assertThat(drawn).isEqualTo(DRAWN.get(CoverageKind.PATCHY).get(number));
    }
  }

  @Test
  void anotherSeedDrawsOthers() {
    SimulatedTraffic other = new SimulatedTraffic(AIRPORTS, CoverageKind.PATCHY, 12);
    assertThat(other.draw(3).flights())
        .isNotEqualTo(DRAWN.get(CoverageKind.PATCHY).get(3).flights());
  }

  @Test
  void betterCoverageHearsMoreEnds() {
    double good = shareOfLandingsHeard(CoverageKind.GOOD);
    double patchy = shareOfLandingsHeard(CoverageKind.PATCHY);
    double sparse = shareOfLandingsHeard(CoverageKind.SPARSE);
    assertThat(good).isGreaterThan(0.6);
    assertThat(patchy).isLessThan(0.4);
    assertThat(sparse).isLessThan(good - 0.2);
  }

  @Test
  void everyAircraftWasHeardBySomebody() {
    assertThat(all()).allMatch(aircraft -> !aircraft.heard().isEmpty());
  }

  @Test
  void positionsAreInTimeOrderAndWithinTheData() {
    for (SimulatedAircraft aircraft : all()) {
      assertThat(aircraft.heard()).extracting(Position::time).isSorted();
      assertThat(aircraft.heard())
          .filteredOn(each -> each.origin().source() == 1)
          .allMatch(each -> !each.instant().isBefore(aircraft.from()))
          .allMatch(each -> each.instant().isBefore(aircraft.until().plusSeconds(1)));
    }
  }

  @Test
  void flightsFollowEachOther() {
    for (SimulatedAircraft aircraft : all()) {
      List<Truth> own =
          aircraft.flights().stream().filter(each -> !each.is(Special.SECOND_AIRCRAFT)).toList();
      for (int i = 0; i < own.size(); i++) {
        assertThat(own.get(i).takeoff().time()).isBefore(own.get(i).landing().time());
        if (i > 0) {
          assertThat(own.get(i).takeoff().airport()).isEqualTo(own.get(i - 1).landing().airport());
          assertThat(own.get(i).takeoff().time()).isAfter(own.get(i - 1).landing().time());
        }
      }
    }
  }

  @Test
  void endsLieAtTheirAirports() {
    undisturbed()
        .flatMap(each -> Stream.of(each.takeoff(), each.landing()))
        .filter(end -> !end.airport().isEmpty())
        .forEach(
            end ->
                assertThat(kilometres(AIRPORTS.find(end.airport()).orElseThrow(), end))
                    .isLessThan(6));
  }

  @Test
  void whatIsHeardAroundAnEndIsThere() {
    for (SimulatedAircraft aircraft : all()) {
      for (Truth flight : aircraft.flights()) {
        if (flight.specials().stream().noneMatch(DISTURBED::contains)) {
          near(aircraft, flight.takeoff());
          near(aircraft, flight.landing());
        }
      }
    }
  }

  private static void near(SimulatedAircraft aircraft, TrueEnd end) {
    Performance performance = aircraft.airframe().type().performance();
    aircraft.heard().stream()
        .filter(each -> seconds(each.instant(), end.time()) < 60)
        .forEach(
            each -> {
              double metres =
                  1000
                      * GreatCircle.kilometres(
                          each.latitude(), each.longitude(), end.latitude(), end.longitude());
              double most =
                  60 + seconds(each.instant(), end.time()) * (performance.climbKnots() + 30) * 0.52;
              assertThat(metres).isLessThan(most);
            });
  }

  @Test
  void nobodyFliesFasterOrHigherThanItsTypeCan() {
    for (SimulatedAircraft aircraft : all()) {
      if (aircraft.flights().stream()
          .anyMatch(each -> each.specials().stream().anyMatch(DISTURBED::contains))) {
        continue;
      }
      Performance performance = aircraft.airframe().type().performance();
      assertThat(aircraft.heard())
          .filteredOn(each -> each.ground() == GroundState.AIRBORNE)
          .allMatch(each -> each.barometricAltitude() < performance.ceilingFeet() + 100)
          .allMatch(each -> each.groundSpeed() < performance.cruiseKnots() + 140)
          .allMatch(each -> each.verticalRate() > -performance.descentRate() - 400)
          .allMatch(each -> each.verticalRate() < performance.climbRate() + 400);
    }
  }

  @Test
  void heardEndsAreHeardNearTheirPlace() {
    for (SimulatedAircraft aircraft : all()) {
      for (Truth flight : aircraft.flights()) {
        if (flight.landing().heard() && flight.specials().stream().noneMatch(DISTURBED::contains)) {
          assertThat(aircraft.heard())
              .anyMatch(
                  each ->
                      seconds(each.instant(), flight.landing().time()) < 1800
                          && kilometres(each, flight.landing()) < 12);
        }
      }
    }
  }

  @Test
  void someLandNowhereListedAndSomeAreNeverHeard() {
    List<Truth> flights = all().stream().flatMap(each -> each.flights().stream()).toList();
    assertThat(flights).anyMatch(each -> each.landing().airport().isEmpty());
    assertThat(flights).anyMatch(each -> !each.heard());
    assertThat(flights).anyMatch(each -> each.is(Special.TECHNICAL_STOP));
    assertThat(flights).anyMatch(each -> each.is(Special.TOUCH_AND_GO));
    assertThat(flights).anyMatch(each -> each.is(Special.DATA_ENDS));
  }

  private static double shareOfLandingsHeard(CoverageKind kind) {
    return DRAWN.get(kind).stream()
        .flatMap(each -> each.flights().stream())
        .mapToInt(flight -> flight.landing().heard() ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static Stream<Truth> undisturbed() {
    return all().stream().flatMap(each -> each.flights().stream());
  }

  private static List<SimulatedAircraft> all() {
    return DRAWN.values().stream().flatMap(List::stream).toList();
  }

  private static double seconds(Instant one, Instant other) {
    return Math.abs(Duration.between(one, other).toMillis() / 1000.0);
  }

  private static double kilometres(Airport airport, TrueEnd end) {
    return GreatCircle.kilometres(
        airport.latitude(), airport.longitude(), end.latitude(), end.longitude());
  }

  private static double kilometres(Position position, TrueEnd end) {
    return GreatCircle.kilometres(
        position.latitude(), position.longitude(), end.latitude(), end.longitude());
  }
}
