package org.wheelsdown.lab.bench.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** PostgreSQL gives the same answers as the program, of a small world. */
class QuestionsBenchTest {
  private static final int QUESTIONS = 12;

  @BeforeAll
  static void looksForPostgres() {
    assumeTrue(Postgres.isInstalled(), "skipped: PostgreSQL 15 with PostGIS 3 is not installed");
  }

  @Test
  void bothGiveTheSameAnswers(@TempDir Path folder) throws Exception {
    Path work = Files.createDirectory(folder.resolve("work"));
    // PostgreSQL does not run as root, and has to find its way to its own folder.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path log = folder.resolve("questions.log");
    int exit =
        new CommandLine(new QuestionsBench())
            .execute(
                "--flights=20000", "--runs=1", "--cold-runs=0", "--work=" + work, "--log=" + log);
    List<String> lines = Files.readAllLines(log);
    assertThat(lines)
        .as("what both answer\n%s", String.join("\n", lines))
        .filteredOn(line -> line.contains("  same  "))
        .hasSize(QUESTIONS);
    assertThat(exit).isZero();
  }
}
