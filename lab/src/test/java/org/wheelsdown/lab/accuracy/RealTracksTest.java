package org.wheelsdown.lab.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.flight.FlightFinder;
import org.wheelsdown.core.flight.FlightHistory;
import org.wheelsdown.core.flight.Stay;
import org.wheelsdown.core.gap.Evidence;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.lab.evaluation.Verdict;
import org.wheelsdown.lab.masking.NamedTrack;
import org.wheelsdown.lab.masking.RealTracks;

/** Every end that was heard on the real tracks, from the files to the answer. */
class RealTracksTest {
  private static final Path DATA =
      Optional.ofNullable(System.getenv("WHEELSDOWN_DATA"))
          .map(Path::of)
          .orElse(Path.of("..", "..", "shared", "data"));

  @Test
  void everyObservedEndIsFoundAndNothingElseIsClaimed() throws Exception {
    Path truth = DATA.resolve("truth.csv");
    assumeTrue(Files.exists(truth), "skipped: there are no real tracks at " + DATA);

    Map<Verdict, Integer> verdicts = EvaluateCommand.evaluate(DATA, truth).counts();

    assertThat(verdicts)
        .containsEntry(Verdict.HIT, 67)
        .containsEntry(Verdict.MISS, 0)
        .containsEntry(Verdict.WRONG, 0)
        .containsEntry(Verdict.FALSE, 0);
  }

  @Test
  void bothLandingsThatNobodyHeardAreInferredOnTheTransportsTrack() throws Exception {
    assumeTrue(Files.exists(DATA), "skipped: there are no real tracks at " + DATA);
    NamedTrack track =
        RealTracks.read(List.of(DATA.resolve("globe_history/2025"))).stream()
            .filter(each -> each.name().equals("ae4af6"))
            .findFirst()
            .orElseThrow();

    FlightHistory history =
        new FlightFinder(ReferenceData.airports()).find(track.positions(), AircraftKind.TRANSPORT);

    assertThat(history.flights()).hasSize(4);
    isInferred(history.flights().get(0).landing(), "MUGM", "2025-02-04T19:");
    isInferred(history.flights().get(2).landing(), "MHSC", "2025-02-06T1");
    assertThat(history.stays())
        .extracting(stay -> stay.airport().ident())
        .containsExactly("MUGM", "KCHS", "MHSC");
    Stay charleston = history.stays().get(1);
    assertThat(Duration.between(charleston.heardFrom(), charleston.heardUntil()))
        .isGreaterThan(Duration.ofDays(1));
  }

  private static void isInferred(FlightEnd end, String airport, String time) {
    FlightEnd.Inferred inferred = (FlightEnd.Inferred) end;
    assertThat(inferred.chosen().airport().ident()).isEqualTo(airport);
    assertThat(inferred.chosen().probability()).isBetween(0.9, 1.0);
    assertThat(inferred.chosen().when().earliest().toString()).startsWith(time);
    assertThat(inferred.chosen().reason()).contains("last heard descending", "heard again");
    assertThat(inferred.evidence()).isEqualTo(Evidence.VANISHED_ON_DESCENT_AND_LEFT_LATER);
  }
}
