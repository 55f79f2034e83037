package org.wheelsdown.core.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Position;

/** Aircraft that use one address are told apart, and none is invented. */
class SharedAddressTest {
  private static final Heard SECOND = new Heard(30, -20, 24_000, 300, "AFR2", 1);

  @Property(tries = 50, seed = "21")
  void aSecondAircraftBecomesATrackOfItsOwn(
      @ForAll @IntRange(min = -60, max = 60) int latitude,
      @ForAll @IntRange(max = 5000) int from,
      @ForAll Random random) {
    List<Position> first = Heard.AIRLINER.between(0, 9000);
    Heard other = new Heard(latitude, -40, 24_000, 300, "AFR2", 1);
    List<Position> second = delayed(other.between(from, from + 1800));
    List<Position> mixed = Heard.all(first, second);
    Collections.shuffle(mixed, random);

    Track track = Track.of(mixed);

    assertThat(track.positions()).isEqualTo(first);
    assertThat(track.others()).hasSize(1);
    assertThat(track.others().get(0).positions()).isEqualTo(second);
    assertThat(track.removed()).containsOnly(Map.entry(Removal.ANOTHER_AIRCRAFT, 180L));
    assertThat(track.marks()).extracting(Mark::kind).containsExactly(Anomaly.ANOTHER_AIRCRAFT);
    assertThat(track.marks().get(0).detail()).contains("AFR2");
  }

  @Test
  void withoutCallsignsTheAltitudesTellThemApart() {
    Heard unnamed = new Heard(30, -20, 24_000, 300, "", 1);
    List<Position> second = delayed(unnamed.between(600, 4200));

    Track track = Track.of(Heard.all(Heard.AIRLINER.between(0, 9000, b -> b.callsign("")), second));

    assertThat(track.others()).extracting(Track::positions).containsExactly(second);
  }

  @Test
  void whatFillsASilenceOfOneIsNotTakenForIt() {
    List<Position> first =
        Heard.all(Heard.AIRLINER.between(0, 5000), Heard.AIRLINER.between(8600, 14_400));
    Heard near = new Heard(48, 13, 24_000, 300, "AFR2", 1);
    List<Position> second = delayed(near.between(3000, 11_000));

    Track track = Track.of(Heard.all(first, second));

    assertThat(track.others()).hasSize(1);
    assertThat(names(track.positions())).hasSize(1);
    assertThat(names(track.others().get(0).positions())).hasSize(1);
  }

  @Test
  void aFlickerBetweenTwoPlacesAtOneAltitudeIsOneAircraft() {
    Heard falsePlace = new Heard(34, 35, 36_000, 450, "DLH1", 1);
    List<Position> reports = new ArrayList<>(Heard.AIRLINER.between(0, 9000));
    for (int from = 3600; from < 5400; from += 60) {
      reports.addAll(delayed(falsePlace.between(from, from + 30)));
    }
    Track track = Track.of(reports);

    assertThat(track.others()).isEmpty();
    assertThat(track.marks())
        .extracting(Mark::kind)
        .isNotEmpty()
        .doesNotContain(Anomaly.ANOTHER_AIRCRAFT);
  }

  @Test
  void aFewReportsWithAnotherCallsignFarAwayAreStrays() {
    List<Position> few = delayed(SECOND.between(1000, 1100));

    Track track = Track.of(Heard.all(Heard.AIRLINER.between(0, 9000), few));

    assertThat(track.others()).isEmpty();
    assertThat(track.marks()).extracting(Mark::kind).containsExactly(Anomaly.OUTLIER);
  }

  private static List<Position> delayed(List<Position> reports) {
    return reports.stream().map(p -> p.at(p.time() + 4 * Heard.SECOND)).toList();
  }

  private static List<String> names(List<Position> reports) {
    return reports.stream().map(Position::callsign).distinct().toList();
  }
}
