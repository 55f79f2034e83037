package org.wheelsdown.lab.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wheelsdown.lab.scoring.Cases.landing;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoresTest {
  private static final Offset<Double> EXACTLY = within(1e-9);

  @Test
  void sharesAreOfThoseThatAreNamed() {
    Scores scores =
        new Scores(
            List.of(
                landing("a", 0.9, true),
                landing("b", 0.85, false),
                landing("c", 0.6, true),
                landing("d", 0.95, true)));

    assertThat(scores.given().value()).isEqualTo(0.75, EXACTLY);
    assertThat(scores.rightOfGiven().value()).isEqualTo(2 / 3.0, EXACTLY);
    assertThat(scores.share(Scored::topRight).value()).isEqualTo(0.75, EXACTLY);
  }

  @Test
  void everyFlightWeighsTheSame() {
    Scores scores =
        new Scores(
            List.of(
                landing("often", 0.9, true),
                landing("often", 0.9, true),
                landing("often", 0.9, true),
                landing("once", 0.9, false)));

    assertThat(scores.cases()).isEqualTo(4);
    assertThat(scores.flights()).isEqualTo(2);
    assertThat(scores.rightOfGiven().value()).isEqualTo(0.5, EXACTLY);
  }

  @Test
  void brierIsTheMeanSquareOfTheMiss() {
    Scores scores = new Scores(List.of(landing("a", 0.9, true), landing("b", 0.6, false)));

    assertThat(scores.brier()).isEqualTo((0.01 + 0.36) / 2, EXACTLY);
  }

  @Test
  void logScoreIsBounded() {
    Scores scores = new Scores(List.of(landing("a", 0.5, true), landing("b", 0.99, false)));

    assertThat(scores.logScore()).isEqualTo((Math.log(2) + Math.log(1000)) / 2, EXACTLY);
  }

  @Test
  void timesCountWhereTheFieldIsRight() {
    Scores scores = new Scores(List.of(landing("a", 0.9, true), landing("b", 0.9, false)));

    assertThat(scores.inTime()).isEqualTo(new Share(1, 1));
    assertThat(scores.medianMinutes()).isEqualTo(5, EXACTLY);
  }

  @Test
  void theWorstIsWhatWasGivenMostAndIsWrong() {
    Scored worst = landing("b", 0.97, false);
    Scores scores = new Scores(List.of(landing("a", 0.99, true), landing("c", 0.3, false), worst));

    assertThat(scores.worst()).hasSize(2).first().isEqualTo(worst);
  }

  @Test
  void probabilitiesOfAStopAreScoredByWhetherThereWasOne() {
    Scores scores = new Scores(List.of(Cases.stop("a", 0.2, false), Cases.stop("b", 0.9, true)));

    assertThat(scores.calibrationOfStops().expectedError()).isEqualTo(0.15, EXACTLY);
  }

  @Test
  void nothingIsNoError() {
    Scores scores = new Scores(List.of());

    assertThat(scores.given().percent()).isEqualTo("–");
    assertThat(scores.calibration().expectedError()).isNaN();
  }
}
