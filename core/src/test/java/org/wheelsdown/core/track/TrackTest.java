package org.wheelsdown.core.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;

class TrackTest {
  private static final long SECOND = 1_000_000;
  private static final long START = 1_700_000_000 * SECOND;

  private final PositionBuilder builder =
      new PositionBuilder(Address.parse("abcdef"), new Origin(1, 0));
  private final List<Position> reports = new ArrayList<>();

  /** 300 kt eastwards along the equator, a report every ten seconds. */
  private void report(int step, double latitude) {
    add(START + step * 10L * SECOND, latitude, 10 + step * 0.0139, 300);
  }

  private void add(long time, double latitude, double longitude, float speed) {
    reports.add(
        builder.time(time).at(latitude, longitude).groundSpeed(speed).build(reports.size()));
  }

  @Test
  void putsReportsInTimeOrder() {
    for (int step : new int[] {3, 1, 2, 0}) {
      report(step, 1);
    }
    assertThat(Track.of(reports).positions()).extracting(Position::row).containsExactly(3, 1, 2, 0);
  }

  @Test
  void takesOutAStrayReportAndKeepsItsNeighbours() {
    for (int step = 0; step < 10; step++) {
      report(step, step == 4 ? 30 : 1);
    }
    Track track = Track.of(reports);

    assertThat(track.positions()).extracting(Position::row).doesNotContain(4).hasSize(9);
    assertThat(track.removed()).containsOnly(Map.entry(Removal.IMPOSSIBLE_JUMP, 1L));
  }

  @Test
  void takesOutASpoofedStretchAsAWhole() {
    for (int step = 0; step < 100; step++) {
      report(step, step >= 40 && step < 70 ? 30 : 1);
    }
    Track track = Track.of(reports);

    assertThat(track.removed()).containsOnly(Map.entry(Removal.IMPOSSIBLE_JUMP, 30L));
    assertThat(track.positions()).allMatch(p -> p.latitude() == 1);
  }

  @Test
  void takesOutPositionsThatStandStillInFlight() {
    for (int step = 0; step < 5; step++) {
      report(step, 1);
    }
    for (int repeat = 1; repeat <= 20; repeat++) {
      add(START + (40L + repeat) * SECOND, 1, 10 + 4 * 0.0139, 300);
    }
    assertThat(Track.of(reports).removed()).containsOnly(Map.entry(Removal.STALE_REPEAT, 20L));
  }

  @Test
  void keepsAParkedAircraft() {
    for (int repeat = 0; repeat < 20; repeat++) {
      add(START + 200L * repeat * SECOND, 1, 10, 0);
    }
    assertThat(Track.of(reports).removed()).isEmpty();
  }

  @Test
  void takesOutWhatCannotBe() {
    report(0, 1);
    add(START, Double.NaN, 10, 300);
    add(START, 91, 10, 300);
    add(START, 1, 181, 300);
    add(START, 0, 0, 300);
    add(-START, 1, 10, 300);
    Track track = Track.of(reports);

    assertThat(track.positions()).hasSize(1);
    assertThat(track.removed()).containsOnly(Map.entry(Removal.OUT_OF_RANGE, 5L));
  }

  @Test
  void aTrackAcrossTheAntimeridianHasNoJump() {
    for (int step = 0; step < 10; step++) {
      double longitude = 179.95 + step * 0.0139;
      add(START + step * 10L * SECOND, 1, longitude > 180 ? longitude - 360 : longitude, 300);
    }
    assertThat(Track.of(reports).removed()).isEmpty();
  }
}
