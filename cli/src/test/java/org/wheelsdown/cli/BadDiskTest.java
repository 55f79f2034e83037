package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.archive.TraceArchive;

/** What happens to a workspace when the disk or the process fails, on the whole command line. */
class BadDiskTest {
  private final StoryTracks tracks = StoryTracks.made();

  @TempDir private Path folder;

  @Test
  void aWorkspaceBelowAFileIsAMistake() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    CommandRun.in(file.resolve("workspace"), "import", tracks.il96()).isMistake(file.toString());
  }

  @Test
  void aFolderOfOtherThingsIsNoWorkspace() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "years of work");
    CommandRun.in(folder, "import", tracks.il96()).isMistake("is no workspace");
    assertThat(folder.resolve("thesis.txt")).hasContent("years of work");
  }

  @Test
  void aMissingWorkspaceIsAMistake() {
    Path missing = folder.resolve("missing");
    CommandRun.in(missing, "flights").isMistake("no workspace", missing.toString());
    CommandRun.in(missing, "status").isMistake("no workspace", missing.toString());
    assertThat(missing).doesNotExist();
  }

  @Test
  void aReadOnlyWorkspaceCanBeAskedButNotAddedTo() throws Exception {
    Path at = folder.resolve("disk");
    try (SmallDisk disk = SmallDisk.mounted(at, "50m")) {
      Path workspace = at.resolve("workspace");
      CommandRun.in(workspace, "import", tracks.il96()).succeeds();
      List<String> before = flights(workspace);
      disk.makeReadOnly();
      CommandRun.in(workspace, "import", tracks.tree()).isMistake("cannot be written");
      assertThat(flights(workspace)).isNotEmpty().isEqualTo(before);
    }
  }

  @Test
  void aFullDiskLeavesTheWorkspaceAsItWas() throws Exception {
    Path at = folder.resolve("disk");
    try (SmallDisk disk = SmallDisk.mounted(at, "50m")) {
      Path workspace = at.resolve("workspace");
      CommandRun.in(workspace, "import", tracks.il96()).succeeds();
      List<String> before = flights(workspace);
      disk.resize(used(workspace) / 1024 + 100 + "k");
      CommandRun.in(workspace, "import", tracks.tree()).isMistake("full");
      disk.resize("50m");
      assertThat(flights(workspace)).isEqualTo(before);
      CommandRun.in(workspace, "import", tracks.tree()).succeeds();
      assertThat(flights(workspace)).hasSizeGreaterThan(before.size());
    }
  }

  @Test
  void anImportKilledHalfWayCanBeRepeated() throws Exception {
    Path tar = folder.resolve("day.tar");
    new TraceArchive(ReferenceData.airports(), 20190123).write(tar, 200);
    Path workspace = folder.resolve("killed");
    Process child = ChildProcess.start(List.of(), "--workspace", workspace, "import", tar);
    while (!isWriting(workspace) && child.isAlive()) {
      Thread.onSpinWait();
    }
    child.destroyForcibly().waitFor();
    assertThat(child.exitValue()).as("killed before it was done").isNotZero();
    assertThat(flights(workspace)).isEmpty();

    CommandRun again = CommandRun.in(workspace, "import", tar).succeeds();
    assertThat(again.out()).contains("1 file new, 0 known already");
    Path undisturbed = folder.resolve("undisturbed");
    CommandRun.in(undisturbed, "import", tar).succeeds();
    assertThat(flights(workspace)).isNotEmpty().isEqualTo(flights(undisturbed));
    assertThat(parquet(workspace)).isEqualTo(parquet(undisturbed));
  }

  private static boolean isWriting(Path workspace) throws IOException {
    Path staging = workspace.resolve(".wheelsdown/staging");
    if (!Files.isDirectory(staging)) {
      return false;
    }
    try (Stream<Path> staged = Files.list(staging)) {
      return staged.findAny().isPresent();
    }
  }

  private static List<String> flights(Path workspace) {
    CommandRun run = CommandRun.in(workspace, "flights", "--format", "csv").succeeds();
    return run.out().lines().skip(1).toList();
  }

  /** Bytes of each Parquet file; the manifest has times, of which some are shorter than others. */
  private static List<Long> parquet(Path workspace) throws IOException {
    try (Stream<Path> files = Files.walk(workspace)) {
      return files
          .filter(file -> file.toString().endsWith(".parquet") && Files.isRegularFile(file))
          .map(file -> file.toFile().length())
          .sorted()
          .toList();
    }
  }

  /** Bytes of all files. */
  private static long used(Path workspace) throws IOException {
    try (Stream<Path> files = Files.walk(workspace)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
