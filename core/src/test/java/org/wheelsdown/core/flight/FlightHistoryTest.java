package org.wheelsdown.core.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wheelsdown.core.flight.TestFields.APIA;
import static org.wheelsdown.core.flight.TestFields.EL_ALTO;
import static org.wheelsdown.core.flight.TestFields.HAVANA;
import static org.wheelsdown.core.flight.TestFields.LA_AURORA;
import static org.wheelsdown.core.flight.TestFields.MIAMI;
import static org.wheelsdown.core.flight.TestFields.NADI;
import static org.wheelsdown.core.flight.TestFields.SAN_SALVADOR;
import static org.wheelsdown.core.flight.TestFields.VIRU_VIRU;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.core.gap.Evidence;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;

class FlightHistoryTest {
  private static final Instant NOON = Instant.parse("2025-02-04T12:00:00Z");

  private static FlightHistory history(List<Position> reports) {
    return new FlightFinder(TestFields.ALL).find(reports);
  }

  private static String ends(Flight flight) {
    return end(flight.takeoff()) + "-" + end(flight.landing());
  }

  private static String end(FlightEnd end) {
    return end instanceof FlightEnd.Observed seen ? seen.airport().ident() : "?";
  }

  /** What a receiver hears that is near no field: nothing lower than so many feet above any. */
  private static Predicate<Position> above(double feet, Airport field) {
    return p ->
        GreatCircle.kilometres(p.latitude(), p.longitude(), field.latitude(), field.longitude())
                > 100
            || p.altitude() > field.elevationFeet() + feet;
  }

  @ParameterizedTest
  @ValueSource(doubles = {-700, 0, 700})
  void findsAFlightAndTheStaysAroundItWhateverThePressure(double altitudeError) {
    List<Position> reports =
        Flown.at(HAVANA, NOON, altitudeError).stand(20).flyTo(MIAMI, 20_000).stand(30).reports();

    FlightHistory history = history(reports);

    assertThat(history.flights()).extracting(FlightHistoryTest::ends).containsExactly("MUHA-KMIA");
    assertThat(history.stays())
        .extracting(s -> s.airport().ident())
        .containsExactly("MUHA", "KMIA");
    assertThat(history.stays().get(0).arrived()).isEmpty();
    assertThat(history.stays().get(0).departed())
        .hasValueSatisfying(
            end ->
                assertThat(end.when().middle())
                    .isBetween(NOON.plusSeconds(19 * 60), NOON.plusSeconds(21 * 60)));
    assertThat(history.stays().get(1).departed()).isEmpty();
  }

  @Test
  void findsEndsAtHighFieldsWithAndWithoutAnOnGroundFlag() {
    for (Flown start : List.of(Flown.at(EL_ALTO, NOON), Flown.at(EL_ALTO, NOON).unflagged())) {
      List<Position> reports = start.stand(10).flyTo(VIRU_VIRU, 25_000).stand(10).reports();
      assertThat(history(reports).flights())
          .extracting(FlightHistoryTest::ends)
          .containsExactly("SLLP-SLVR");
    }
    assertThat(history(Flown.at(SAN_SALVADOR, NOON).flyTo(LA_AURORA, 15_000).reports()).flights())
        .extracting(FlightHistoryTest::ends)
        .containsExactly("MSLP-MGGT");
  }

  @Test
  void crossesMidnightAndTheAntimeridian() {
    Instant evening = Instant.parse("2025-02-04T23:00:00Z");
    List<Position> reports =
        Flown.at(NADI, evening).stand(5).flyTo(APIA, 30_000).stand(5).reports();

    FlightHistory history = history(reports);

    assertThat(history.flights()).extracting(FlightHistoryTest::ends).containsExactly("NFFN-NSFA");
    assertThat(history.flights().get(0).distance()).isBetween(1150.0, 1250.0);
    assertThat(history.removed()).isEmpty();
  }

  @Test
  void keepsATouchAndGoAsAnEventOfOneFlight() {
    List<Position> reports =
        Flown.at(HAVANA, NOON)
            .stand(5)
            .flyTo(23.3, -82.4, 4000, 3000)
            .flyTo(HAVANA, 3000)
            .flyTo(23.3, -82.4, 4000, 3000)
            .flyTo(HAVANA, 3000)
            .stand(5)
            .reports();

    FlightHistory history = history(reports);

    assertThat(history.flights()).extracting(FlightHistoryTest::ends).containsExactly("MUHA-MUHA");
    assertThat(history.flights().get(0).passes())
        .extracting(RunwayPass::kind)
        .containsExactly(RunwayPass.Kind.TOUCH_AND_GO);
  }

  @Test
  void aStopOfTwoMinutesIsALanding() {
    List<Position> reports =
        Flown.at(HAVANA, NOON)
            .stand(5)
            .flyTo(23.3, -82.4, 4000, 3000)
            .flyTo(HAVANA, 3000)
            .stand(2)
            .flyTo(MIAMI, 10_000)
            .stand(5)
            .reports();

    assertThat(history(reports).flights())
        .extracting(FlightHistoryTest::ends)
        .containsExactly("MUHA-MUHA", "MUHA-KMIA");
  }

  @Test
  void keepsALowApproachAsAnEventOfOneFlight() {
    List<Position> reports =
        Flown.at(MIAMI, NOON)
            .stand(5)
            .flyTo(HAVANA.latitude(), HAVANA.longitude(), 15_000, HAVANA.elevationFeet() + 200)
            .flyTo(MIAMI, 15_000)
            .stand(5)
            .reports();

    FlightHistory history = history(reports);

    assertThat(history.flights()).extracting(FlightHistoryTest::ends).containsExactly("KMIA-KMIA");
    RunwayPass pass = history.flights().get(0).passes().get(0);
    assertThat(pass.kind()).isEqualTo(RunwayPass.Kind.LOW_APPROACH);
    assertThat(pass.airport()).isEqualTo(HAVANA);
    assertThat(pass.height()).isBetween(100.0, 300.0);
  }

  @Test
  void aStopThatNobodyHeardIsInferredFromBothSidesOfTheSilence() {
    List<Position> heard =
        Flown.at(MIAMI, NOON)
            .stand(5)
            .flyTo(HAVANA, 20_000)
            .stand(60)
            .flyTo(MIAMI, 20_000)
            .reports(above(4000, HAVANA));

    FlightHistory history = history(heard);

    assertThat(history.flights())
        .extracting(FlightHistoryTest::ends)
        .containsExactly("KMIA-?", "?-KMIA");
    FlightEnd.Inferred landing = (FlightEnd.Inferred) history.flights().get(0).landing();
    FlightEnd.Inferred takeoff = (FlightEnd.Inferred) history.flights().get(1).takeoff();
    assertThat(landing.chosen().airport()).isEqualTo(HAVANA);
    assertThat(takeoff.chosen().airport()).isEqualTo(HAVANA);
    assertThat(landing.chosen().probability()).isBetween(0.8, 1.0);
    assertThat(landing.evidence()).isEqualTo(Evidence.VANISHED_ON_DESCENT_AND_LEFT_LATER);
    assertThat(landing.chosen().reason()).contains("last heard descending", "heard again");
    assertThat(landing.chosen().when().latest()).isBefore(takeoff.chosen().when().earliest());
  }

  @Test
  void anEndHeardOnFinalIsObserved() {
    List<Position> heard =
        Flown.at(MIAMI, NOON)
            .stand(5)
            .flyTo(HAVANA.latitude(), HAVANA.longitude() - 0.5, 20_000, 9000)
            .flyTo(HAVANA, 9000)
            .stand(60)
            .reports(above(700, HAVANA));

    FlightEnd landing = history(heard).flights().get(0).landing();

    assertThat(landing)
        .isInstanceOfSatisfying(
            FlightEnd.Observed.class,
            seen -> {
              assertThat(seen.airport()).isEqualTo(HAVANA);
              assertThat(seen.sighting()).isEqualTo(Sighting.AT_THE_FIELD);
              assertThat(seen.height()).isBetween(600.0, 1000.0);
            });
  }

  @Test
  void aHoleOverTheSeaIsNoStop() {
    List<Position> heard =
        Flown.at(NADI, NOON)
            .stand(5)
            .flyTo(APIA, 30_000)
            .stand(5)
            .reports(p -> p.longitude() > -173 && p.longitude() < 179);

    assertThat(history(heard).flights())
        .extracting(FlightHistoryTest::ends)
        .containsExactly("NFFN-NSFA");
  }

  @Test
  void anAircraftThatLandsWhereNoFieldIsLandsNowhereKnown() {
    List<Position> reports =
        Flown.at(MIAMI, NOON)
            .stand(5)
            .flyTo(24.5, -84.0, 10_000, 50)
            .roll()
            .stand(20)
            .flyTo(MIAMI, 10_000)
            .stand(5)
            .reports();

    FlightHistory history = history(reports);

    assertThat(history.flights())
        .extracting(FlightHistoryTest::ends)
        .containsExactly("KMIA-?", "?-KMIA");
    assertThat(history.stays())
        .extracting(s -> s.airport().ident())
        .containsExactly("KMIA", "KMIA");
  }

  @Test
  void aFlickeringFlagIsNoLanding() {
    List<Position> reports =
        Flown.at(MIAMI, NOON).stand(5).flyTo(HAVANA, 20_000).stand(5).reports().stream()
            .map(p -> p.row() % 37 == 20 ? Altered.onTheGround(p) : p)
            .toList();

    assertThat(history(reports).flights())
        .extracting(FlightHistoryTest::ends)
        .containsExactly("KMIA-MUHA");
  }

  @Test
  void anAircraftThatNeverFliesHasAStay() {
    FlightHistory history = history(Flown.at(HAVANA, NOON).stand(90).reports());

    assertThat(history.flights()).isEmpty();
    assertThat(history.stays())
        .singleElement()
        .satisfies(
            stay -> {
              assertThat(stay.airport()).isEqualTo(HAVANA);
              assertThat(stay.arrived()).isEmpty();
              assertThat(stay.departed()).isEmpty();
            });
  }

  @Test
  void everyFlightNamesThePositionsThatItRestsOn() {
    List<Position> reports =
        Flown.at(HAVANA, NOON).stand(20).flyTo(MIAMI, 20_000).stand(30).reports();

    Flight flight = history(reports).flights().get(0);

    assertThat(flight.spans())
        .singleElement()
        .satisfies(
            span -> {
              assertThat(span.origin()).isEqualTo(Flown.DOCUMENT);
              assertThat(span.firstRow()).isEqualTo(flight.first().row());
              assertThat(span.lastRow()).isEqualTo(flight.last().row());
              assertThat(span.positions()).isEqualTo(span.lastRow() - span.firstRow() + 1);
            });
  }

  @Test
  void aFlightThatOnlyTheGroundHeardIsOne() {
    List<Position> heard =
        Flown.at(HAVANA, NOON).stand(20).flyTo(MIAMI, 20_000).stand(30).reports().stream()
            .filter(p -> p.ground() == GroundState.GROUND)
            .toList();

    FlightHistory history = history(heard);

    assertThat(history.flights()).extracting(FlightHistoryTest::ends).containsExactly("MUHA-KMIA");
    assertThat(history.stays())
        .extracting(s -> s.airport().ident())
        .containsExactly("MUHA", "KMIA");
  }

  @Test
  void aYearOfSilenceIsNoStay() {
    List<Position> heard = new ArrayList<>(Flown.at(HAVANA, NOON).stand(20).reports());
    heard.addAll(Flown.at(HAVANA, NOON.plus(Duration.ofDays(365))).stand(20).reports());
    heard.addAll(Flown.at(MIAMI, NOON.plus(Duration.ofDays(800))).stand(20).reports());

    assertThat(history(heard).stays())
        .extracting(s -> s.airport().ident())
        .containsExactly("MUHA", "MUHA", "KMIA");
    assertThat(history(heard).flights()).isEmpty();
  }

  @Test
  void nothingComesOfNothing() {
    FlightHistory history = history(List.of());

    assertThat(history.flights()).isEmpty();
    assertThat(history.stays()).isEmpty();
  }
}
