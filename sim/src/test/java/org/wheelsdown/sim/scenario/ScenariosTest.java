package org.wheelsdown.sim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.traffic.SimulatedAircraft;
import org.wheelsdown.sim.truth.Special;
import org.wheelsdown.sim.truth.Truth;

class ScenariosTest {
  private final Scenarios scenarios = new Scenarios(ReferenceData.airports(), 1);

  @Test
  void overTheOceanItIsLostInCruiseAndNeverHeardAgain() {
    SimulatedAircraft lost = scenarios.lostOverTheOcean();
    Position last = last(lost);
    assertThat(last.barometricAltitude()).isGreaterThan(15_000);
    assertThat(ReferenceData.airports().anyWithin(last.latitude(), last.longitude(), 150))
        .isFalse();
    assertThat(only(lost).landing().airport()).isEmpty();
    assertThat(only(lost).is(Special.LOST)).isTrue();
  }

  @Test
  void onTheShipNobodyHearsItAndNoFieldIsNear() {
    SimulatedAircraft ship = scenarios.overAShip();
    assertThat(ship.flights()).hasSize(2).allMatch(flight -> flight.is(Special.SHIP));
    Truth out = ship.flights().get(0);
    assertThat(out.landing().heard()).isFalse();
    assertThat(
            ReferenceData.airports()
                .anyWithin(out.landing().latitude(), out.landing().longitude(), 40))
        .isFalse();
    assertThat(ship.flights().get(1).landing().airport()).isEqualTo("KNZY");
  }

  @Test
  void theDataEndsInCruise() {
    SimulatedAircraft cruising = scenarios.dataEndsInCruise();
    assertThat(last(cruising).barometricAltitude()).isGreaterThan(30_000);
    assertThat(last(cruising).instant()).isAfter(cruising.until().minusSeconds(60));
    assertThat(only(cruising).is(Special.DATA_ENDS)).isTrue();
  }

  @Test
  void theHighLandingIsUnheardAndTheWayBackIsHeard() {
    SimulatedAircraft high = scenarios.highFieldUnheard();
    assertThat(high.flights())
        .extracting(flight -> flight.landing().heard())
        .containsExactly(false, true);
    assertThat(high.flights().get(0).landing().airport()).isEqualTo("SLLP");
    assertThat(high.flights().get(1).heard()).isTrue();
  }

  @Test
  void theHoleLiesOverTheAntimeridian() {
    List<Position> heard = scenarios.holeOverTheAntimeridian().heard();
    int hole = longestHole(heard);
    assertThat(heard.get(hole).longitude()).isPositive();
    assertThat(heard.get(hole + 1).longitude()).isNegative();
    assertThat(heard.get(hole).secondsTo(heard.get(hole + 1))).isGreaterThan(4 * 3600);
    assertThat(heard).noneMatch(each -> Math.abs(each.longitude()) > 179.5);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twoAircraftAreHeardInTurnsOnOneAddress(boolean near) {
    SimulatedAircraft shared =
        near ? scenarios.sharedAddressNearby() : scenarios.sharedAddressFarApart();
    assertThat(shared.flights().stream().filter(each -> each.is(Special.SECOND_AIRCRAFT)))
        .hasSize(1);
    assertThat(shared.flights().stream().filter(each -> each.is(Special.SHARED_ADDRESS)))
        .hasSize(2);
    long impossible =
        Stream.iterate(1, i -> i < shared.heard().size(), i -> i + 1)
            .filter(i -> knots(shared.heard().get(i - 1), shared.heard().get(i)) > 2000)
            .count();
    assertThat(impossible).isGreaterThan(20);
  }

  @Test
  void oneClockIsAhead() {
    SimulatedAircraft twice = scenarios.twoClocks();
    assertThat(twice.heard().stream().map(each -> each.origin().source()).distinct()).hasSize(2);
    Position late = firstInTheAir(twice, 2);
    Position same =
        twice.heard().stream()
            .filter(each -> each.origin().source() == 1)
            .filter(each -> Math.abs(each.time() + 38_000_000 - late.time()) < 20_000)
            .findFirst()
            .orElseThrow();
    assertThat(kilometres(same, late)).isLessThan(0.05);
  }

  @Test
  void theJammedFlightIsOneFlightWhosePositionsLie() {
    SimulatedAircraft jammed = scenarios.jammed();
    assertThat(only(jammed).is(Special.JAMMED)).isTrue();
    assertThat(only(jammed).landing().heard()).isTrue();
    assertThat(jammed.heard()).anyMatch(each -> each.integrity().nic() == 0);
    assertThat(jammed.heard().stream().filter(each -> each.ground() == GroundState.AIRBORNE))
        .allMatch(each -> each.barometricAltitude() > -2000);
  }

  private static Position firstInTheAir(SimulatedAircraft aircraft, long source) {
    return aircraft.heard().stream()
        .filter(each -> each.origin().source() == source)
        .filter(each -> each.barometricAltitude() > 20_000)
        .findFirst()
        .orElseThrow();
  }

  private static int longestHole(List<Position> heard) {
    return Stream.iterate(0, i -> i + 1 < heard.size(), i -> i + 1)
        .max((a, b) -> Double.compare(hole(heard, a), hole(heard, b)))
        .orElseThrow();
  }

  private static double hole(List<Position> heard, int after) {
    return heard.get(after).secondsTo(heard.get(after + 1));
  }

  private static double knots(Position from, Position to) {
    return kilometres(from, to) / 1.852 / Math.max(0.01, from.secondsTo(to)) * 3600;
  }

  private static double kilometres(Position from, Position to) {
    return GreatCircle.kilometres(from.latitude(), from.longitude(), to.latitude(), to.longitude());
  }

  private static Position last(SimulatedAircraft aircraft) {
    return aircraft.heard().get(aircraft.heard().size() - 1);
  }

  private static Truth only(SimulatedAircraft aircraft) {
    assertThat(aircraft.flights()).hasSize(1);
    return aircraft.flights().get(0);
  }
}
