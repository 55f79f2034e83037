package org.wheelsdown.core.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionSource;

/** What is no travel is taken out, and told as few marks. */
class MarksTest {
  private static Mark onlyMark(Track track) {
    assertThat(track.others()).isEmpty();
    assertThat(track.marks()).hasSize(1);
    return track.marks().get(0);
  }

  @Test
  void aCleanTrackHasNone() {
    List<Position> clean = Heard.AIRLINER.between(0, 7200);

    Track track = Track.of(clean);

    assertThat(track.positions()).isEqualTo(clean);
    assertThat(track.marks()).isEmpty();
    assertThat(track.others()).isEmpty();
  }

  @Test
  void aStrayIsAnOutlierWithItsPlaceAndItsRow() {
    List<Position> stray =
        Heard.AIRLINER.between(
            1000, 1010, b -> b.at(30, 20).source(PositionSource.MLAT).integrity(Heard.GOOD));
    Track track =
        Track.of(
            Heard.all(Heard.AIRLINER.between(0, 1000), stray, Heard.AIRLINER.between(1010, 3000)));

    Mark mark = onlyMark(track);
    assertThat(mark.kind()).isEqualTo(Anomaly.OUTLIER);
    assertThat(mark.reports()).isEqualTo(1);
    assertThat(mark.latitude()).isEqualTo(30);
    assertThat(mark.longitude()).isEqualTo(20);
    assertThat(mark.from()).isEqualTo(stray.get(0).instant());
    assertThat(mark.spans()).hasSize(1);
    assertThat(mark.spans().get(0).firstRow()).isEqualTo(1000);
  }

  @Test
  void aFalsePlaceToldSteadilyIsSpoofedAndNoOtherAircraft() {
    Heard airport = new Heard(34, 35, 36_000, 450, "DLH1", 1);
    Track track =
        Track.of(
            Heard.all(
                Heard.AIRLINER.between(0, 3600),
                airport.between(3600, 5400),
                Heard.AIRLINER.between(5400, 9000)));

    Mark mark = onlyMark(track);
    assertThat(mark.kind()).isEqualTo(Anomaly.SPOOFED);
    assertThat(mark.reports()).isEqualTo(180);
    assertThat(track.removed()).containsOnly(Map.entry(Removal.IMPOSSIBLE_JUMP, 180L));
  }

  @Test
  void aFalsePlaceInWhichTheAircraftHardlyMovesIsSpoofedThoughItCouldHaveBeenReached() {
    Heard circle = new Heard(46, 17, 36_000, 26, "DLH1", 1);
    Track track =
        Track.of(
            Heard.all(
                Heard.AIRLINER.between(0, 3600),
                circle.between(4800, 6600),
                Heard.AIRLINER.between(7800, 7900, b -> b.at(30, 60)),
                Heard.AIRLINER.between(8400, 12_000)));

    assertThat(track.marks()).extracting(Mark::kind).contains(Anomaly.SPOOFED);
    assertThat(track.positions()).allMatch(p -> p.groundSpeed() > 400);
  }

  @Test
  void aPlaceThatJumpsAboutIsJammed() {
    Random random = new Random(3);
    List<Position> before = Heard.AIRLINER.between(0, 3600);
    List<Position> after = Heard.AIRLINER.between(4200, 7200);
    Track track =
        Track.of(
            Heard.all(
                before,
                Heard.AIRLINER.between(
                    3600, 4200, b -> b.at(20 + 20 * random.nextDouble(), 40 * random.nextDouble())),
                after));

    assertThat(onlyMark(track).kind()).isEqualTo(Anomaly.JAMMED);
    assertThat(track.positions()).isEqualTo(Heard.all(before, after));
  }

  @Test
  void aPlaceThatCreepsAlongIsJammed() {
    Heard creeping = new Heard(45.2, 14.7, 36_000, 20, "DLH1", 1);
    List<Position> lagging = creeping.between(3600, 4200, b -> b.groundSpeed(450));

    Track track =
        Track.of(
            Heard.all(
                Heard.AIRLINER.between(0, 3600), lagging, Heard.AIRLINER.between(4800, 7200)));

    assertThat(track.marks()).extracting(Mark::kind).contains(Anomaly.JAMMED);
    assertThat(track.positions().stream().filter(lagging::contains).count()).isLessThan(2);
  }

  @Test
  void aPlaceThatStandsStillWhileTheAircraftIsHeardIsJammedAndElseARepeat() {
    Position last = Heard.AIRLINER.between(3590, 3600).get(0);
    int[] altitude = {30_000};
    List<Position> alive =
        Heard.AIRLINER.between(
            3600,
            4200,
            b -> b.at(last.latitude(), last.longitude()).barometricAltitude(altitude[0] += 25));
    List<Position> silent =
        Heard.AIRLINER.between(
            3600, 3900, b -> b.at(last.latitude(), last.longitude()).track(last.track()));
    List<Position> before = Heard.AIRLINER.between(0, 3600);
    List<Position> after = Heard.AIRLINER.between(4200, 7200);

    assertThat(onlyMark(Track.of(Heard.all(before, alive, after))).kind())
        .isEqualTo(Anomaly.JAMMED);
    assertThat(onlyMark(Track.of(Heard.all(before, silent, after))).kind())
        .isEqualTo(Anomaly.STALE_REPEAT);
  }

  @Test
  void lostIntegrityIsMarkedAndItsPlacesAreKept() {
    List<Position> reports =
        Heard.all(
            Heard.AIRLINER.between(0, 3600),
            Heard.AIRLINER.between(3600, 4200, b -> b.integrity(Heard.LOST)),
            Heard.AIRLINER.between(4200, 7200));

    Track track = Track.of(reports);

    Mark mark = onlyMark(track);
    assertThat(mark.kind()).isEqualTo(Anomaly.JAMMED);
    assertThat(mark.reports()).isEqualTo(60);
    assertThat(track.positions()).isEqualTo(reports);
    assertThat(track.removed()).isEmpty();
  }

  @Test
  void anAircraftThatNeverKnowsBetterIsNotJammed() {
    assertThat(Track.of(Heard.AIRLINER.between(0, 7200, b -> b.integrity(Heard.LOST))).marks())
        .isEmpty();
  }

  @Test
  void placesOfTheDayBeforeArePhantoms() {
    List<Position> dayBefore = Heard.AIRLINER.between(0, 3600);
    List<Position> phantoms =
        dayBefore.subList(100, 110).stream()
            .map(p -> p.at(p.time() + 86_400 * Heard.SECOND + 5 * Heard.SECOND))
            .toList();
    Heard next = new Heard(10, -60, 36_000, 450, "DLH2", 2);
    List<Position> today =
        next.between(0, 3600).stream().map(p -> p.at(p.time() + 86_400 * Heard.SECOND)).toList();

    Track track = Track.of(Heard.all(dayBefore, today, phantoms));

    assertThat(onlyMark(track).kind()).isEqualTo(Anomaly.PHANTOM);
    assertThat(track.positions()).doesNotContainAnyElementsOf(phantoms);
  }

  @Test
  void theCallsignOfAnotherIsMarkedAndThePlacesAreKept() {
    List<Position> reports =
        Heard.all(
            Heard.AIRLINER.between(0, 1800),
            Heard.AIRLINER.between(1800, 1830, b -> b.callsign("AFR2")),
            Heard.AIRLINER.between(1830, 3600));

    Track track = Track.of(reports);

    assertThat(onlyMark(track).kind()).isEqualTo(Anomaly.FOREIGN_CALLSIGN);
    assertThat(onlyMark(track).detail()).contains("AFR2").contains("DLH1");
    assertThat(track.positions()).isEqualTo(reports);
  }

  @Test
  void aNewCallsignIsNoForeignOne() {
    List<Position> reports =
        Heard.all(
            Heard.AIRLINER.between(0, 1800),
            Heard.AIRLINER.between(1800, 3600, b -> b.callsign("DLH2")));

    assertThat(Track.of(reports).marks()).isEmpty();
  }

  @Test
  void howeverManyStraysThereAreTheMarksAreFew() {
    Random random = new Random(5);
    List<Position> strays =
        Heard.AIRLINER.between(0, 36_000, b -> b.at(-20 - 30 * random.nextDouble(), 10)).stream()
            .map(p -> p.at(p.time() + 5 * Heard.SECOND))
            .filter(p -> random.nextInt(8) == 0)
            .toList();

    Track track = Track.of(Heard.all(Heard.AIRLINER.between(0, 36_000), strays));

    assertThat(track.positions()).hasSize(3600);
    assertThat(track.marks()).hasSizeBetween(1, 40);
    assertThat(track.marks().stream().mapToInt(Mark::reports).sum()).isEqualTo(strays.size());
  }
}
