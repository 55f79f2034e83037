package org.wheelsdown.lab.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wheelsdown.lab.evaluation.Verdict;

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
}
