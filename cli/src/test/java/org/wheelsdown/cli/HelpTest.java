package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "import",
        "documents",
        "status",
        "flights",
        "landings",
        "stays",
        "journeys",
        "meetings",
        "connections",
        "overflights",
        "gaps",
        "marks",
        "aircraft",
        "coverage",
        "case",
        "case new",
        "case add",
        "case vault"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    CommandRun help =
        CommandRun.in(folder, (Object[]) (command + " --help").split(" ", -1)).succeeds();
    assertThat(help.out())
        .startsWith("Usage: wheelsdown " + command)
        .containsPattern("Examples?:\\R  wheelsdown " + command)
        .contains("--workspace=DIR")
        .doesNotContain("%%");
    assertThat(help.messages()).isEmpty();
  }

  @Test
  void withoutACommandItSaysWhatToDo() {
    CommandRun.in(folder).isMistake("Say what to do", "wheelsdown --help");
  }

  @Test
  void aMistypedCommandIsRecognised() {
    CommandRun.in(folder, "flihgts").isMistake("did you mean 'flights'?");
  }

  /** What a help text loads is most of the time that it takes. */
  @Test
  void helpLoadsNoDatabaseAndNoReferenceData() throws IOException {
    List<String> loaded = ChildProcess.run(List.of("-Xlog:class+load"), "flights", "--help");
    assertThat(loaded).anyMatch(line -> line.contains("org.wheelsdown.cli.Wheelsdown"));
    assertThat(loaded)
        .noneMatch(line -> line.contains("org.duckdb") || line.contains("tools.jackson"))
        .noneMatch(line -> line.contains("wheelsdown.store") || line.contains("io.reference"));
  }
}
