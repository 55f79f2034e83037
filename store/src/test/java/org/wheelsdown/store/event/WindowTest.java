package org.wheelsdown.store.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wheelsdown.core.flight.Flight;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.flight.FlightHistory;
import org.wheelsdown.core.flight.Sighting;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.store.Country;

class WindowTest {
  private static final Address ADDRESS = Address.parse("ae4af6");
  private static final Airport AIRPORT = Country.AIRPORTS.find("XXAA").orElseThrow();
  private static final long TAKEOFF = 1_700_006_400_000_000L;
  private static final long LANDING = TAKEOFF + 3_600_000_000L;
  private static final long MIDDLE = TAKEOFF + 1_800_000_000L;

  @ParameterizedTest
  @CsvSource({"0, true", "1, false", "2, false"})
  void onlyTheAircraftItselfAnchorsAWindow(int aircraft, boolean isSound) {
    FlightHistory history = historyOf(flight(aircraft));
    Anchor landing = new Anchor(LANDING, AIRPORT.ident(), MIDDLE);
    Anchor takeoff = new Anchor(TAKEOFF, AIRPORT.ident(), MIDDLE);

    assertThat(window(Optional.of(landing), Optional.empty()).isSoundFor(history))
        .isEqualTo(isSound);
    assertThat(window(Optional.empty(), Optional.of(takeoff)).isSoundFor(history))
        .isEqualTo(isSound);
  }

  @Test
  void anotherAircraftBesideItDoesNotMatter() {
    FlightHistory history = historyOf(flight(1), flight(0));
    Anchor landing = new Anchor(LANDING, AIRPORT.ident(), MIDDLE);

    assertThat(window(Optional.of(landing), Optional.empty()).isSoundFor(history)).isTrue();
  }

  private static Window window(Optional<Anchor> before, Optional<Anchor> after) {
    return new Window(ADDRESS, Long.MIN_VALUE, Long.MAX_VALUE, before, after, 2);
  }

  private static FlightHistory historyOf(Flight... flights) {
    return new FlightHistory(List.of(flights), List.of(), List.of(), 2, Map.of(), List.of());
  }

  private static Flight flight(int aircraft) {
    Position first = position(TAKEOFF);
    Position last = position(LANDING);
    return new Flight(
        ADDRESS, aircraft, "TST1", seen(first), seen(last), first, last, 0, List.of(), List.of());
  }

  private static FlightEnd seen(Position position) {
    return new FlightEnd.Observed(
        AIRPORT, Sighting.ON_THE_FIELD, position, 0, 0, Interval.at(position.instant()));
  }

  private static Position position(long time) {
    return new PositionBuilder(ADDRESS, new Origin(0, 0))
        .time(time)
        .at(AIRPORT.latitude(), AIRPORT.longitude())
        .build(0);
  }
}
