package org.wheelsdown.lab.bench.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.lab.SimulateCommand;
import org.wheelsdown.lab.launch.Launcher;
import picocli.CommandLine;

/** A few who ask the real server are all answered, and all they asked for is told. */
class ServingBenchTest {
  @Test
  void everybodyIsAnswered(@TempDir Path folder) throws Exception {
    Path traces = folder.resolve("traces.tar");
    Path workspace = folder.resolve("workspace");
    Path log = folder.resolve("serving.log");
    new CommandLine(new SimulateCommand()).execute("--aircraft-days=20", traces.toString());
    Process importing =
        new ProcessBuilder(
                command("--workspace", workspace.toString(), "import", traces.toString()))
            .inheritIO()
            .start();
    assertThat(importing.waitFor()).isZero();

    int exit =
        new CommandLine(new ServingBench())
            .execute(workspace.toString(), "--clients=4", "--seconds=2", "--log=" + log);

    List<String> lines = Files.readAllLines(log);
    assertThat(exit).as("what was measured\n%s", String.join("\n", lines)).isZero();
    assertThat(lines).anyMatch(line -> line.matches("all +[1-9].*"));
    assertThat(lines).anyMatch(line -> line.startsWith("memory of the server"));
  }

  private static List<String> command(String... arguments) {
    return Stream.concat(Launcher.command().stream(), Arrays.stream(arguments)).toList();
  }
}
