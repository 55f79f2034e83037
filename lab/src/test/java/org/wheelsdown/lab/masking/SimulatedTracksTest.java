package org.wheelsdown.lab.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.traffic.CoverageKind;

class SimulatedTracksTest {
  @Test
  void flightsAreThePartsOfTheTrackBetweenTheirEnds() {
    SimulatedTracks tracks =
        new SimulatedTracks(
            ReferenceData.airports(), type -> AircraftKind.UNKNOWN, CoverageKind.GOOD, 1);

    List<KnownTrack> drawn = tracks.tracks(8).toList();

    assertThat(drawn).extracting(KnownTrack::name).doesNotHaveDuplicates();
    assertThat(drawn).anySatisfy(track -> assertThat(track.flights()).isNotEmpty());
    for (KnownTrack track : drawn) {
      int before = -1;
      for (KnownFlight flight : track.flights()) {
        assertThat(flight.first()).isGreaterThan(before);
        assertThat(track.positions().get(flight.last()).instant())
            .isBeforeOrEqualTo(flight.landing().when().orElseThrow().latest());
        before = flight.last();
      }
    }
  }
}
