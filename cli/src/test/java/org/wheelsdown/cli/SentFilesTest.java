package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of files that were sent to the server, on the whole command line. */
class SentFilesTest {
  private final StoryTracks story = StoryTracks.made();

  @TempDir private Path folder;

  @Test
  void aPackHasThemAndGivesEveryVerdictAgain() throws IOException {
    Path workspace = folder.resolve("workspace");
    try (ImportingServer server = new ImportingServer(workspace)) {
      String imported = server.begin("{\"origin\":\"a reconstruction\"}");
      server.sendTree(imported, story.tree());
      server.sendTree(imported, story.ofCase().resolve("documents"));
      server.start(imported);
      assertThat(server.end(imported)).contains("\"state\":\"done\"");
      assertThat(server.surprises()).isEmpty();
    }
    Path pack = folder.resolve("pack.zip");
    CommandRun.in(workspace, "pack", story.ofCase(), "--output", pack).succeeds();
    assertThat(CommandRun.in(workspace, "verify", pack).succeeds().out())
        .contains("31 claims, worked out again from the evidence: all the same.");
  }

  @Test
  void aFullDiskIsToldAndTheServerGoesOn() throws Exception {
    Path at = folder.resolve("disk");
    try (SmallDisk disk = SmallDisk.mounted(at, "50m")) {
      Path workspace = at.resolve("workspace");
      CommandRun.in(workspace, "import", story.il96()).succeeds();
      try (ImportingServer server = new ImportingServer(workspace)) {
        Path large = Files.write(folder.resolve("large"), new byte[60_000_000]);
        String imported = server.begin("{}");
        HttpResponse<String> refused = server.sendFile(imported, "large", large);
        assertThat(refused.statusCode()).isEqualTo(507);
        assertThat(refused.body()).contains("disk");
        disk.resize(used(at) / 1024 + 200 + "k");
        String named = server.begin("{\"path\":\"%s\"}".formatted(story.tree()));
        assertThat(server.end(named)).contains("\"status\":507", "is full");
        assertThat(server.get("/api/v1/status").statusCode()).isEqualTo(200);
        disk.resize("50m");
        String again = server.begin("{\"path\":\"%s\"}".formatted(story.tree()));
        assertThat(server.end(again)).contains("\"state\":\"done\"");
        assertThat(server.surprises()).isEmpty();
      }
    }
  }

  /** Bytes of all files. */
  private static long used(Path disk) throws IOException {
    try (Stream<Path> files = Files.walk(disk)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
