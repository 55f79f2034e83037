package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the README compiles, runs and says what it promises. */
class LibraryExampleTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```java\\R(.*?class (\\w+).*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theExampleInTheReadmeAsksAQuestion() throws IOException {
    Path workspace = folder.resolve("workspace");
    CommandRun.in(workspace, "import", StoryTracks.made().tree()).succeeds();
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("..", "README.md")));
    assertThat(example.find()).isTrue();
    Path source = folder.resolve(example.group(2) + ".java");
    Files.writeString(source, example.group(1));

    List<String> out = run(source, workspace);

    assertThat(example.group(1).lines()).hasSizeLessThanOrEqualTo(20);
    assertThat(out.get(0))
        .startsWith("2019-01-24T04:3")
        .contains("trace_full_1fff96.json", "sha256=");
  }

  /** Java compiles a single source file before it runs it. */
  private static List<String> run(Path source, Path workspace) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                source.toString(),
                workspace.toString())
            .redirectErrorStream(true)
            .start();
    try (var lines = process.inputReader()) {
      return lines.lines().toList();
    }
  }
}
