package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wheelsdown.casework.check.Check;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.folder.CaseReading;

/** What the story's case asks can be typed as commands, and they find it. Not real data. */
class StoryQuestionsTest {
  @TempDir private static Path workspace;

  @BeforeAll
  static void importStory() {
    Path papers = StoryTracks.made().ofCase().resolve("documents");
    CommandRun.in(
            workspace,
            "import",
            StoryTracks.made().tree(),
            papers.resolve("aircraft-list.csv"),
            papers.resolve("procurement-contract.csv"))
        .succeeds();
  }

  static List<Check> checks() throws IOException {
    CaseReading reading = CaseFolder.at(StoryTracks.made().ofCase()).read();
    return ((CaseReading.Sound) reading)
        .content().claims().stream().flatMap(claim -> claim.checks().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void asACommandEachCheckFindsWhatItLooksFor(Check check) {
    CommandRun run = CommandRun.in(workspace, check.ask().words().toArray()).succeeds();

    assertThat(run.messages()).containsPattern("\\d rows?\\.");
    assertThat(run.out().lines().count()).isGreaterThan(check.expect().rows().least());
  }
}
