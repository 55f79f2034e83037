package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.io.export.Style;

/** What {@code check} says of a case with one claim, over the story's tracks. Not real data. */
class CheckTest {
  private static final String CASE =
      """
      title: One claim
      about: Whether an Il-96 came to Havana.
      day: 2019-01-25
      claims:
        - id: il96
          says: An Il-96 landed in Havana.
          by: []
          how: Look for its landing.
          expected: supported
          checks:
            - part: it landed there
              ask: {question: landings, type: IL96, at: %s}
              expect: {rows: %s}
      """;

  @TempDir private Path folder;

  private Path workspace;

  @BeforeEach
  void importTracks() {
    workspace = folder.resolve("workspace");
    CommandRun.in(workspace, "import", StoryTracks.made().il96()).succeeds();
  }

  @Test
  void aVerdictThatIsNotExpectedEndsWithOneAndSaysWhatCouldHaveBeenSeen() throws IOException {
    CommandRun check = CommandRun.in(workspace, "check", write("SPJC", "some"));

    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.out())
        .contains("not seen", "The case expects: supported", "Nothing was found.")
        .contains("What was imported is from 2019-01-23 to 2019-01-23 (UTC).");
  }

  @Test
  void findingNothingBearsOutNothingWhereFewWereHeard() throws IOException {
    CommandRun check = CommandRun.in(workspace, "check", write("SPJC", "none"));

    assertThat(check.out())
        .contains("not seen", "There is none, but it is not sure that it would have been seen.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "brief", "pack"})
  void aPlaceThatThereIsNotIsToldWithItsLineBeforeAnythingIsDone(String command)
      throws IOException {
    Path place = folder.resolve("output");
    CommandRun run =
        CommandRun.in(workspace, command, write("Havanna", "some"), "--output", place)
            .isMistake("1 mistake");
    assertThat(run.messages()).contains("case.yaml:12:51:", "'Havanna'; did you mean 'Havana'?");
    assertThat(place).doesNotExist();
  }

  @Test
  void mistakesOfTheFileAreToldWithTheirLines() throws IOException {
    Path broken = write("Dakar", "some");
    Path file = broken.resolve("case.yaml");
    Files.writeString(file, Files.readString(file).replace("expected: supported", "expectd: yes"));

    CommandRun run = CommandRun.in(workspace, "check", broken).isMistake("1 mistake");
    assertThat(run.messages()).contains("case.yaml:9:", "did you mean 'expected'?");
  }

  @Test
  void thereMustBeACase() {
    CommandRun.in(workspace, "check", folder.resolve("nowhere")).isMistake("case.yaml");
  }

  @Test
  void verdictsAreWrittenToAFileThatProgramsRead() throws IOException {
    Path file = folder.resolve("verdicts.csv");
    CommandRun.in(workspace, "check", write("Dakar", "some"), "--cite", "--output", file)
        .succeeds();

    assertThat(file)
        .content()
        .startsWith("claim,verdict,expected,independent_sources,says,checks,because,would_change,")
        .contains(
            "il96,supported,supported,0,An Il-96 landed in Havana.", "trace_full_1fff96.json");
  }

  @Test
  @Timeout(60)
  void watchingItIsCheckedAgainAfterAChange() throws Exception {
    Path watched = write("Dakar", "some");
    PipedReader shown = new PipedReader();
    try (Scanner lines = new Scanner(shown)) {
      Thread watching = watch(watched, new PipedWriter(shown));
      assertThat(lines.findWithinHorizon("1 claim: 1 supported", 0)).isNotNull();
      assertThat(lines.findWithinHorizon("Watching", 0)).isNotNull();
      write("SPJC", "some");
      assertThat(lines.findWithinHorizon("1 claim: 1 not seen", 0)).isNotNull();
      watching.interrupt();
      watching.join();
    }
  }

  private Thread watch(Path watched, Writer out) {
    Terminal terminal = new Terminal(out, new PrintWriter(out, true), 100, false, Style.PLAIN);
    String[] command = {"--workspace", workspace.toString(), "check", watched + "", "--watch"};
    Thread watching = new Thread(() -> new Wheelsdown(terminal).run(command));
    watching.start();
    return watching;
  }

  private Path write(String place, String rows) throws IOException {
    Path ofCase = folder.resolve("case");
    Files.createDirectories(ofCase);
    Files.writeString(ofCase.resolve("case.yaml"), CASE.formatted(place, rows));
    return ofCase;
  }
}
