package org.wheelsdown.core.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.IndexedAirports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;

/** Two fields beside each other, one for jets and one for light aircraft, and nothing else. */
class GapInferenceTest {
  private static final long NOON = 1_738_670_400_000_000L;
  private static final Airport LARGE = field("LARG", AirportType.LARGE_AIRPORT, 0.0, 10_000);
  private static final Airport STRIP = field("STRP", AirportType.SMALL_AIRPORT, 0.1, 1500);
  private static final GapInference INFERENCE =
      new GapInference(IndexedAirports.of(List.of(LARGE, STRIP)), Weights.fitted());

  @Test
  void aJetThatComesDownAndLaterClimbsOutStoppedAtTheFieldItCanUse() {
    Silence silence = between(descending(0.4), climbing(0.4, 7200), AircraftKind.AIRLINER);

    assertThat(silence.stopProbability()).isGreaterThan(0.9);
    EndInference landing = silence.landing();
    assertThat(landing.candidates().get(0).airport()).isEqualTo(LARGE);
    assertThat(landing.candidates().get(0).probability()).isGreaterThan(0.8);
    assertThat(landing.candidates()).noneMatch(each -> each.airport().equals(STRIP));
    assertThat(landing.excluded())
        .contains(new Exclusion(STRIP, "its runway of 1,500 ft is too short"));
  }

  @Test
  void aJetThatFliesOnInTheTimeItTakesDidNotStop() {
    Edge lost = edge(Edge.Side.LANDING, 2.0, 0, 36_000, 0, 90, 0);
    Edge found = edge(Edge.Side.TAKEOFF, 8.0, 2700, 36_000, 0, 90, 0);

    Silence silence = between(lost, found, AircraftKind.AIRLINER);

    assertThat(silence.stopProbability()).isLessThan(0.01);
    assertThat(silence.gap().holdings().get(0)).isInstanceOf(Holding.NoStop.class);
  }

  @Test
  void aFieldTooFarToReachAndLeaveAgainIsLeftOutWithTheReason() {
    Edge lost = edge(Edge.Side.LANDING, 1.5, 0, 12_000, -1500, 90, 0);
    Edge found = edge(Edge.Side.TAKEOFF, 1.4, 2400, 12_000, -1500, 90, 0);

    Silence silence = between(lost, found, AircraftKind.AIRLINER);

    assertThat(silence.landing().excluded())
        .anyMatch(each -> each.airport().equals(LARGE) && each.reason().startsWith("too far"));
    assertThat(silence.landing().candidates()).isEmpty();
  }

  @Test
  void dataThatEndInCruiseNameNoField() {
    EndInference end =
        INFERENCE.open(
            edge(Edge.Side.LANDING, 1.5, 0, 36_000, 0, 270, 0),
            Optional.empty(),
            AircraftKind.AIRLINER);

    assertThat(highest(end).orElse(0)).isLessThan(0.8);
  }

  @Test
  void aHelicopterThatComesDownFarFromAnyFieldIsAtNone() {
    EndInference end =
        INFERENCE.open(
            edge(Edge.Side.LANDING, 1.4, 0, 400, -500, 90, 0),
            Optional.empty(),
            AircraftKind.HELICOPTER);

    assertThat(highest(end).orElse(0)).isLessThan(0.5);
    assertThat(end.holdings().get(0)).isNotInstanceOf(Holding.StopAt.class);
  }

  @Property(seed = "5", tries = 300)
  void whatASilenceHoldsIsPossibleAndAddsUp(
      @ForAll @DoubleRange(min = -3, max = 3) double lost,
      @ForAll @DoubleRange(min = -3, max = 3) double found,
      @ForAll @DoubleRange(min = 600, max = 90_000) double seconds,
      @ForAll @DoubleRange(min = 0, max = 40_000) double altitude,
      @ForAll @DoubleRange(min = -3000, max = 3000) double climb,
      @ForAll @DoubleRange(min = 0, max = 359) double course,
      @ForAll AircraftKind kind) {
    Edge before = edge(Edge.Side.LANDING, lost, 0, altitude, climb, course, 0.2);
    Edge after = edge(Edge.Side.TAKEOFF, found, seconds, altitude / 2, -climb, course, -0.3);

    Silence silence = between(before, after, kind);

    List<Holding> holdings = silence.gap().holdings();
    assertThat(holdings).isNotEmpty().allMatch(h -> h.probability() >= 0.01);
    assertThat(holdings.stream().mapToDouble(Holding::probability).sum()).isBetween(0.9, 1.000001);
    assertThat(silence.stopProbability()).isBetween(0.0, 1.0);
    for (EndInference end : List.of(silence.landing(), silence.takeoff())) {
      assertThat(end.candidates())
          .allMatch(
              each ->
                  !each.when().earliest().isBefore(before.position().instant())
                      && !each.when().latest().isAfter(after.position().instant()));
    }
  }

  private static Silence between(Edge before, Edge after, AircraftKind kind) {
    return INFERENCE.between(before, after, kind);
  }

  private static OptionalDouble highest(EndInference end) {
    return end.candidates().stream().mapToDouble(Candidate::probability).max();
  }

  /** West of the fields, flying east towards them. */
  private static Edge descending(double degreesAway) {
    return edge(Edge.Side.LANDING, -degreesAway, 0, 9000, -1400, 90, 0);
  }

  /** West of the fields, flying west away from them. */
  private static Edge climbing(double degreesAway, double seconds) {
    return edge(Edge.Side.TAKEOFF, -degreesAway, seconds, 9000, -1800, 90, 0);
  }

  /** On the equator, or so many degrees north of it; climb and course as seen into the silence. */
  private static Edge edge(
      Edge.Side side,
      double longitude,
      double seconds,
      double altitude,
      double climb,
      double course,
      double latitude) {
    Position position =
        new PositionBuilder(Address.parse("abcdef"), new Origin(1, 0))
            .time(NOON + Duration.ofSeconds((long) seconds).toNanos() / 1000)
            .at(latitude, longitude)
            .build((int) seconds);
    Edge.FlightSoFar flight =
        new Edge.FlightSoFar(
            Optional.empty(), Double.NaN, Double.NaN, List.of(), List.of(), 440, 36_000);
    return new Edge(side, position, altitude, climb, 300, course, Optional.empty(), flight);
  }

  private static Airport field(String ident, AirportType type, double latitude, int runway) {
    return new Airport(
        ident, "", List.of(), ident, type, latitude, 0, 100, "ZZ", "", "UTC", runway, "asphalt",
        List.of());
  }
}
