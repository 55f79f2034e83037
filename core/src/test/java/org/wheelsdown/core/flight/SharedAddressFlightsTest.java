package org.wheelsdown.core.flight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.Anomaly;
import org.wheelsdown.core.track.Mark;

/** Two aircraft on one address: each has its own flights, and neither lands for the other. */
class SharedAddressFlightsTest {
  private static final Instant NOON = Instant.parse("2025-02-04T12:00:00Z");

  private static String told(Flight flight) {
    return flight.aircraft() + " " + end(flight.takeoff()) + "-" + end(flight.landing());
  }

  private static String end(FlightEnd end) {
    return end instanceof FlightEnd.Observed seen ? seen.airport().ident() : "?";
  }

  @Test
  void eachAircraftHasItsFlights() {
    List<Position> reports = new ArrayList<>();
    reports.addAll(
        Flown.at(TestFields.EL_ALTO, NOON)
            .stand(10)
            .flyTo(TestFields.VIRU_VIRU, 31_000)
            .stand(60)
            .flyTo(TestFields.EL_ALTO, 33_000)
            .stand(30)
            .reports());
    reports.addAll(
        Flown.at(TestFields.HAVANA, NOON.plusSeconds(601))
            .stand(10)
            .flyTo(TestFields.MIAMI, 20_000)
            .stand(10)
            .reports());

    FlightHistory history = new FlightFinder(TestFields.ALL).find(reports);

    assertThat(history.flights())
        .extracting(SharedAddressFlightsTest::told)
        .containsExactly("0 SLLP-SLVR", "1 MUHA-KMIA", "0 SLVR-SLLP");
    assertThat(history.stays()).extracting(stay -> stay.airport().ident()).doesNotContain("KMIA");
    assertThat(history.marks()).extracting(Mark::kind).containsExactly(Anomaly.ANOTHER_AIRCRAFT);
  }
}
