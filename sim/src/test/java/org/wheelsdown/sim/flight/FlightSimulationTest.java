package org.wheelsdown.sim.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.place.Runway;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.aircraft.AircraftType;
import org.wheelsdown.sim.aircraft.Performance;
import org.wheelsdown.sim.path.PathPoint;

class FlightSimulationTest {
  private static final Airports AIRPORTS = ReferenceData.airports();
  private static final Instant NOON = Instant.parse("2018-12-10T12:00:00Z");

  /** Of the time between two positions; steps are a second long, turns and rolls change within. */
  private static final double STEP_TOLERANCE_KNOTS = 6;

  /** Type, from, to. */
  private static Stream<List<Object>> flights() {
    return Stream.of(
        List.of(AircraftType.IL96, "UUWW", "GOBD"),
        List.of(AircraftType.A124, "GVAC", "SVMI"),
        List.of(AircraftType.IL76, "UUEM", "DAAG"),
        List.of(AircraftType.B77W, "EGLL", "KJFK"),
        List.of(AircraftType.A320, "EHAM", "LPPT"),
        List.of(AircraftType.A320, "NFFN", "NSFA"),
        List.of(AircraftType.C56X, "LSGG", "EGGW"),
        List.of(AircraftType.C172, "EHLE", "EHRD"));
  }

  @ParameterizedTest
  @MethodSource("flights")
  void takesOffFromAndLandsOnRunways(List<Object> flight) {
    Recorded recorded = fly(flight);
    assertIsOnRunway(recorded.flown.takeoff(), recorded.flown.plan().from());
    assertIsOnRunway(recorded.flown.landing(), recorded.flown.plan().to());
  }

  @ParameterizedTest
  @MethodSource("flights")
  void saysOfItsMovementWhatItsPositionsShow(List<Object> flight) {
    List<Motion> motions = fly(flight).motions;
    for (int i = 1; i < motions.size(); i++) {
      Motion a = motions.get(i - 1);
      Motion b = motions.get(i);
      double seconds = b.time() - a.time();
      GeodesicData moved =
          Geodesic.WGS84.Inverse(a.latitude(), a.longitude(), b.latitude(), b.longitude());
      double knots = moved.s12 / seconds / Units.KNOT;
      assertThat(knots)
          .as("speed at %s", b)
          .isCloseTo((a.groundSpeed() + b.groundSpeed()) / 2, within(STEP_TOLERANCE_KNOTS));
      double rate = (b.pressureAltitude() - a.pressureAltitude()) / seconds * 60;
      assertThat(rate)
          .as("rate at %s", b)
          .isBetween(
              Math.min(a.verticalRate(), b.verticalRate()) - 160,
              Math.max(a.verticalRate(), b.verticalRate()) + 160);
      if (moved.s12 > 20) {
        assertThat(Math.abs(Math.IEEEremainder(moved.azi1 - a.track(), 360)))
            .as("track at %s", b)
            .isLessThan(4);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("flights")
  void staysWithinTheLimitsOfItsType(List<Object> flight) {
    Recorded recorded = fly(flight);
    Performance limits = recorded.flown.plan().type().performance();
    double wind = recorded.air.wind().aloftKnots() + recorded.air.wind().surfaceKnots();
    assertThat(recorded.motions)
        .allSatisfy(
            motion -> {
              assertThat(motion.groundSpeed()).isBetween(0.0, limits.cruiseKnots() + wind + 2);
              assertThat(motion.verticalRate())
                  .isBetween(-limits.descentRate() - 1, limits.climbRate() + 1);
              assertThat(motion.pressureAltitude()).isLessThan(limits.cruiseFeet() + 100);
              assertThat(Math.abs(motion.roll())).isLessThan(limits.bankDegrees() + 10);
            });
    assertThat(recorded.motions.stream().mapToDouble(Motion::pressureAltitude).max().orElseThrow())
        .as("it reaches its cruising level")
        .isGreaterThan(limits.cruiseFeet() - 100);
  }

  @ParameterizedTest
  @MethodSource("flights")
  void readsTheFieldsElevationOnTheGroundButNotAsPressureAltitude(List<Object> flight) {
    Recorded recorded = fly(flight);
    Airport to = recorded.flown.plan().to();
    Motion last = recorded.motions.get(recorded.motions.size() - 1);
    assertThat(last.onGround()).isTrue();
    assertThat(last.trueAltitude()).isCloseTo(to.elevationFeet(), within(1.0));
    assertThat(last.trueAltitude() - last.pressureAltitude())
        .isCloseTo(recorded.air.offset(1), within(1.0));
    assertThat(last.ellipsoidAltitude() - last.trueAltitude())
        .isCloseTo(recorded.air.geoidFeet(), within(1.0));
  }

  @Test
  void standsAtTheSamePlaceBeforeTheNextFlightAsAfterTheLast() {
    Recorded there = fly(List.of(AircraftType.IL76, "UUEM", "DAAG"));
    Recorded back = fly(List.of(AircraftType.IL76, "DAAG", "UUEM"));
    Motion parked = there.motions.get(there.motions.size() - 1);
    Motion before = back.motions.get(0);
    assertThat(
            GreatCircle.kilometres(
                parked.latitude(), parked.longitude(), before.latitude(), before.longitude()))
        .isLessThan(0.002);
    assertThat(parked.groundSpeed()).isZero();
  }

  @Test
  void aTailwindShortensTheWay() {
    FlightPlan plan = plan(AircraftType.A320, "EHAM", "LPPT");
    Wind north = new Wind(30, 5, 80);
    Wind south = new Wind(210, 5, 80);
    assertThat(airborne(plan, north)).isLessThan(airborne(plan, Wind.CALM).minusMinutes(8));
    assertThat(airborne(plan, south)).isGreaterThan(airborne(plan, Wind.CALM).plusMinutes(8));
  }

  @Test
  void saysWhichAirportLacksARunway() {
    Airport bare = AIRPORTS.find("UUMU").orElseThrow();
    assertThat(bare.runways()).isEmpty();
    assertThatThrownBy(() -> fly(List.of(AircraftType.IL76, "UUMU", "DAAG")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("UUMU");
  }

  private record Recorded(Flown flown, Atmosphere air, List<Motion> motions) {}

  private static Recorded fly(List<Object> flight) {
    FlightPlan plan =
        plan((AircraftType) flight.get(0), (String) flight.get(1), (String) flight.get(2));
    Atmosphere air = Atmosphere.draw(new SplittableRandom(plan.from().ident().hashCode()));
    List<Motion> motions = new ArrayList<>();
    Flown flown = new FlightSimulation(plan, air, motions::add).run();
    return new Recorded(flown, air, motions);
  }

  private static Duration airborne(FlightPlan plan, Wind wind) {
    Atmosphere air = new Atmosphere(0, 0, 0, 0, wind);
    Flown flown = new FlightSimulation(plan, air, motion -> {}).run();
    return Duration.between(flown.takeoff().time(), flown.landing().time());
  }

  private static FlightPlan plan(AircraftType type, String from, String to) {
    return new FlightPlan(
        type,
        AIRPORTS.find(from).orElseThrow(),
        List.of(),
        AIRPORTS.find(to).orElseThrow(),
        NOON,
        type.performance().cruiseFeet(),
        "TEST",
        "2000",
        Duration.ofMinutes(5),
        Duration.ofMinutes(5));
  }

  private static void assertIsOnRunway(Flown.End end, Airport airport) {
    Runway runway =
        airport.runways().stream()
            .filter(
                each ->
                    each.low().ident().equals(end.runway())
                        || each.high().ident().equals(end.runway()))
            .findFirst()
            .orElseThrow();
    PathPoint where = end.where();
    GeodesicData line =
        Geodesic.WGS84.Inverse(
            runway.low().latitude(),
            runway.low().longitude(),
            runway.high().latitude(),
            runway.high().longitude());
    GeodesicData spot =
        Geodesic.WGS84.Inverse(
            runway.low().latitude(), runway.low().longitude(), where.latitude(), where.longitude());
    double angle = Math.toRadians(spot.azi1 - line.azi1);
    assertThat(Math.abs(spot.s12 * Math.sin(angle))).as("off the centre line").isLessThan(2);
    assertThat(spot.s12 * Math.cos(angle)).as("along the runway").isBetween(0.0, line.s12);
  }
}
