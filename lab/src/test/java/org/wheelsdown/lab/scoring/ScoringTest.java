package org.wheelsdown.lab.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.IndexedAirports;
import org.wheelsdown.lab.masking.KnownTrack;
import org.wheelsdown.lab.masking.Line;
import org.wheelsdown.lab.masking.Mask;
import org.wheelsdown.lab.masking.Masks;

class ScoringTest {
  private static final Airports AIRPORTS = IndexedAirports.of(List.of(Line.WEST, Line.EAST));

  @Test
  void everyCaseIsPutToTheProgramAndToEveryRule() {
    Scoring scoring = new Scoring(AIRPORTS, new Masks(AIRPORTS, 0, 1, 1));
    KnownTrack track =
        new Line().fly(Line.WEST, Line.EAST).silent(3600).fly(Line.EAST, Line.WEST).track();

    List<Scored> scored = scoring.of(track).toList();

    assertThat(scored)
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(one.ofRules()).hasSameSizeAs(scoring.ruleNames());
              assertThat(one.right()).hasSameSizeAs(one.answer().candidates());
            });
    assertThat(scored)
        .filteredOn(one -> one.mask() == Mask.LAST && one.kilometres() == 25)
        .allSatisfy(one -> assertThat(one.ofRules().get(0)).isEqualTo(Verdict.RIGHT));
    assertThat(scored)
        .filteredOn(one -> one.mask() == Mask.LAST && one.kilometres() == 200)
        .allSatisfy(one -> assertThat(one.ofRules().get(0)).isEqualTo(Verdict.WRONG));
    assertThat(scored)
        .filteredOn(one -> one.mask() == Mask.BOTH_SIDES && one.kilometres() <= 50)
        .allSatisfy(one -> assertThat(one.claimsStop()).isTrue());
  }

  @Test
  void aFlightThatGoesOnAcrossASilenceClaimsNothingInIt() {
    Scoring scoring = new Scoring(AIRPORTS, new Masks(AIRPORTS, 0, 4, 1));

    List<Scored> holes =
        scoring
            .of(new Line().fly(Line.WEST, Line.EAST).track())
            .filter(one -> one.mask() == Mask.HOLE)
            .toList();

    assertThat(holes)
        .hasSize(4)
        .allSatisfy(
            one -> {
              assertThat(one.claimsStop()).isFalse();
              assertThat(one.verdict()).isEqualTo(Verdict.NONE);
            });
  }
}
