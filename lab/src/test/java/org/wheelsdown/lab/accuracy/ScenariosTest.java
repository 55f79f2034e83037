package org.wheelsdown.lab.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.flight.FlightFinder;
import org.wheelsdown.core.flight.FlightHistory;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.track.Anomaly;
import org.wheelsdown.core.track.Mark;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.scenario.Scenarios;
import org.wheelsdown.sim.traffic.SimulatedAircraft;

/** No airport where there was none; and what is hard but can be told is told. */
class ScenariosTest {
  private static final Airports AIRPORTS = ReferenceData.airports();
  private static final FlightFinder FINDER = new FlightFinder(AIRPORTS);
  private static final List<Scenarios> SCENARIOS =
      Stream.of(11L, 12L).map(seed -> new Scenarios(AIRPORTS, seed)).toList();

  @Test
  void aFlightLostOverTheOceanLandsNowhere() {
    SCENARIOS.forEach(all -> assertThat(flights(all.lostOverTheOcean())).containsExactly("LPPT ?"));
  }

  @Test
  void anAircraftOnAShipIsAtNoAirport() {
    SCENARIOS.forEach(
        all -> assertThat(flights(all.overAShip())).containsExactly("KNZY ?", "? KNZY"));
  }

  @Test
  void dataThatEndInCruiseTellNoLanding() {
    SCENARIOS.forEach(all -> assertThat(flights(all.dataEndsInCruise())).containsExactly("EDDF ?"));
  }

  @Test
  void anUnheardStopAtAFieldOf13000FeetIsFound() {
    SCENARIOS.forEach(
        all ->
            assertThat(flights(all.highFieldUnheard()))
                .containsExactly("SPIM ~SLLP", "~SLLP SPIM"));
  }

  @Test
  void aHoleOverTheAntimeridianIsNoStop() {
    SCENARIOS.forEach(
        all -> assertThat(flights(all.holeOverTheAntimeridian())).containsExactly("NZAA PHNL"));
  }

  @Test
  void aSecondAircraftOnTheAddressIsToldApartAndReported() {
    for (Scenarios all : SCENARIOS) {
      assertThat(flights(all.sharedAddressFarApart()))
          .containsExactly("EDDF LFBO", "[1] KORD KDEN", "LFBO EDDF");
      assertThat(flights(all.sharedAddressNearby()))
          .contains("EDDF LFBO", "LFBO EDDF")
          .anyMatch(flight -> flight.startsWith("[1] "));
      assertThat(marks(all.sharedAddressNearby())).contains(Anomaly.ANOTHER_AIRCRAFT);
    }
  }

  @Test
  void twoSourcesWithDifferentClocksTellOneFlightEach() {
    for (Scenarios all : SCENARIOS) {
      assertThat(flights(all.twoClocks())).containsExactly("LFPG LIRF", "LIRF LFPG");
      assertThat(marks(all.twoClocks())).contains(Anomaly.CLOCK);
    }
  }

  @Test
  void aJammedFlightStaysOneFlightAndIsMarked() {
    for (Scenarios all : SCENARIOS) {
      assertThat(flights(all.jammed())).containsExactly("LTFM UGTB");
      assertThat(marks(all.jammed())).containsAnyOf(Anomaly.JAMMED, Anomaly.SPOOFED);
    }
  }

  private static List<String> flights(SimulatedAircraft aircraft) {
    return history(aircraft).flights().stream()
        .map(
            flight ->
                (flight.aircraft() == 0
                        ? ""
                        : String.format(Locale.ROOT, "[%d] ", flight.aircraft()))
                    + end(flight.takeoff())
                    + " "
                    + end(flight.landing()))
        .toList();
  }

  private static List<Anomaly> marks(SimulatedAircraft aircraft) {
    return history(aircraft).marks().stream().map(Mark::kind).toList();
  }

  private static FlightHistory history(SimulatedAircraft aircraft) {
    String type = aircraft.airframe().type().designator();
    return FINDER.find(aircraft.heard(), ReferenceData.aircraftKinds().of(type));
  }

  private static String end(FlightEnd end) {
    if (end instanceof FlightEnd.Inferred inferred) {
      return "~" + inferred.chosen().airport().ident();
    }
    return end instanceof FlightEnd.Observed seen ? seen.airport().ident() : "?";
  }
}
