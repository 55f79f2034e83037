package org.wheelsdown.lab.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.place.IndexedAirports;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.lab.masking.KnownEnd.Certainty;

class MasksTest {
  private static final Airports AIRPORTS = IndexedAirports.of(List.of(Line.WEST, Line.EAST));
  private static final Masks MASKS = new Masks(AIRPORTS, 3, 2, 1);

  private static List<MaskedCase> cases(KnownTrack track, Mask mask, Asked asked) {
    return MASKS.of(track).filter(one -> one.mask() == mask && one.asked() == asked).toList();
  }

  private static double fromEast(Position position) {
    return GreatCircle.kilometres(position.latitude(), position.longitude(), 0, 3);
  }

  @Test
  void theLastPartIsHiddenToTheEndOfTheData() {
    KnownTrack track =
        new Line().fly(Line.WEST, Line.EAST).silent(3600).fly(Line.EAST, Line.WEST).track();

    List<MaskedCase> cases = cases(track, Mask.LAST, Asked.LANDING);

    assertThat(cases).extracting(MaskedCase::kilometres).contains(25.0, 50.0, 100.0, 200.0);
    for (MaskedCase one : cases) {
      Position last = one.heard().get(one.heard().size() - 1);
      double away = one.flight() == 0 ? fromEast(last) : 333.6 - fromEast(last);
      assertThat(away).isBetween(one.kilometres() - 0.1, one.kilometres() + 1.1);
      assertThat(last.time()).isEqualTo(one.silentFrom());
      assertThat(one.silentUntil()).isEqualTo(Long.MAX_VALUE);
      assertThat(one.airport()).contains(one.flight() == 0 ? Line.EAST : Line.WEST);
    }
  }

  @Test
  void theFirstPartIsHiddenFromTheBeginningOfTheData() {
    KnownTrack track = new Line().fly(Line.WEST, Line.EAST).track();

    List<MaskedCase> cases = cases(track, Mask.FIRST, Asked.TAKEOFF);

    assertThat(cases).hasSize(4);
    for (MaskedCase one : cases) {
      assertThat(333.6 - fromEast(one.heard().get(0))).isCloseTo(one.kilometres(), within(1.1));
      assertThat(one.silentFrom()).isEqualTo(Long.MIN_VALUE);
      assertThat(one.airport()).contains(Line.WEST);
    }
  }

  @Test
  void aFlightThatNeverWasSoFarAwayGivesNoCase() {
    KnownTrack track = new Line().fly(Line.WEST, Line.field("NEAR", 0.6)).track();

    assertThat(cases(track, Mask.LAST, Asked.LANDING))
        .extracting(MaskedCase::kilometres)
        .containsExactly(25.0, 50.0);
  }

  @Test
  void anEndThatNobodyHeardIsNotHiddenButAskedAbout() {
    KnownTrack track =
        new Line().fly(Line.WEST, Line.EAST, Certainty.UNKNOWN, Certainty.TOLD).track();

    List<MaskedCase> cases = MASKS.of(track).filter(one -> one.asked() != Asked.STOP).toList();

    assertThat(cases)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.mask()).isEqualTo(Mask.RECEPTION);
              assertThat(one.asked()).isEqualTo(Asked.LANDING);
              assertThat(one.heard()).isEqualTo(track.positions());
            });
  }

  @Test
  void bothSidesOfAStopAreHiddenAndTheRestIsKept() {
    KnownTrack track =
        new Line().fly(Line.WEST, Line.EAST).silent(3600).fly(Line.EAST, Line.WEST).track();

    List<MaskedCase> stops = cases(track, Mask.BOTH_SIDES, Asked.STOP);

    assertThat(stops).extracting(MaskedCase::kilometres).containsExactly(25.0, 50.0, 100.0);
    for (MaskedCase one : stops) {
      assertThat(one.heard())
          .allMatch(position -> fromEast(position) >= one.kilometres())
          .isSortedAccordingTo((a, b) -> Long.compare(a.time(), b.time()))
          .contains(track.positions().get(0))
          .contains(track.positions().get(track.positions().size() - 1));
      assertThat(one.stopped()).isTrue();
      assertThat(one.airport()).contains(Line.EAST);
    }
  }

  @Test
  void twoFieldsAreNoStop() {
    KnownTrack track =
        new Line().fly(Line.WEST, Line.EAST).silent(3600).fly(Line.WEST, Line.EAST).track();

    assertThat(cases(track, Mask.BOTH_SIDES, Asked.STOP)).isEmpty();
  }

  @Test
  void holesAreInTheMiddleOfAFlightAndHoldNoStop() {
    KnownTrack track = new Line().fly(Line.WEST, Line.EAST).track();

    List<MaskedCase> holes = cases(track, Mask.HOLE, Asked.STOP);

    assertThat(holes).hasSize(2);
    for (MaskedCase one : holes) {
      double seconds = (one.silentUntil() - one.silentFrom()) / 1e6;
      assertThat(seconds).isBetween(590.0, 7220.0);
      assertThat(one.stopped()).isFalse();
      assertThat(one.airport()).isEmpty();
      assertThat(one.heard().size()).isLessThan(track.positions().size() - 50);
    }
  }

  @Test
  void aFlightWithABreakIsNotContinuous() {
    List<Position> positions = new Line().fly(Line.WEST, Line.EAST).track().positions();
    KnownTrack whole = new Line().fly(Line.WEST, Line.EAST).track();
    KnownTrack broken =
        new KnownTrack(
            "broken",
            whole.data(),
            whole.aircraft(),
            new Joined(positions.subList(0, 100), positions.subList(170, positions.size())),
            List.of(
                new KnownFlight(
                    0,
                    whole.flights().get(0).takeoff(),
                    whole.flights().get(0).landing(),
                    0,
                    positions.size() - 71)));

    assertThat(cases(broken, Mask.HOLE, Asked.STOP)).isEmpty();
    assertThat(cases(broken, Mask.RECEPTION, Asked.STOP))
        .singleElement()
        .satisfies(one -> assertThat(one.stopped()).isFalse());
  }

  @Test
  void aStopThatNobodyHeardIsAskedAbout() {
    KnownTrack track =
        new Line()
            .fly(Line.WEST, Line.EAST, Certainty.HEARD, Certainty.TOLD)
            .silent(3600)
            .fly(Line.EAST, Line.WEST, Certainty.TOLD, Certainty.HEARD)
            .track();

    assertThat(cases(track, Mask.RECEPTION, Asked.STOP))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.stopped()).isTrue();
              assertThat(one.airport()).contains(Line.EAST);
              assertThat(one.silentUntil() - one.silentFrom()).isGreaterThan(3_600_000_000L);
            });
  }

  @Test
  void theSameSeedDrawsTheSameCases() {
    KnownTrack track = new Line().fly(Line.WEST, Line.EAST).track();

    assertThat(new Masks(AIRPORTS, 3, 2, 1).of(track).map(MaskedCase::kilometres))
        .containsExactlyElementsOf(MASKS.of(track).map(MaskedCase::kilometres).toList());
    assertThat(new Masks(AIRPORTS, 3, 2, 2).of(track).map(MaskedCase::kilometres).toList())
        .isNotEqualTo(MASKS.of(track).map(MaskedCase::kilometres).toList());
  }

  @Test
  void ofNoTrackIsAnythingHiddenIfNoneIsChosen() {
    KnownTrack track = new Line().fly(Line.WEST, Line.EAST).track();

    assertThat(MASKS.ofSome(0).of(track)).isEmpty();
  }
}
