package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.io.archive.Archives;
import org.wheelsdown.io.archive.Fingerprint;
import org.wheelsdown.io.archive.SourceFile;
import org.wheelsdown.server.Server;
import org.wheelsdown.server.Serving;
import org.wheelsdown.server.work.Bounds;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.imports.Import;
import org.wheelsdown.store.imports.ImportSource;

/** The disk is full while the server works out what was imported. */
class ServedDiskTest {
  private final StoryTracks tracks = StoryTracks.made();
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir private Path folder;

  @Test
  void aFullDiskIsToldInASentenceAndTheServerGoesOn() throws Exception {
    Path at = folder.resolve("disk");
    try (SmallDisk disk = SmallDisk.mounted(at, "50m")) {
      Path workspace = at.resolve("workspace");
      importOnly(workspace);
      disk.resize(used(workspace) / 1024 + 20 + "k");
      Serving serving =
          new Serving(workspace, List.of(), InetAddress.getLoopbackAddress(), 0, Optional.empty());
      try (Server server = Server.start(serving, Bounds.usual(), surprise -> {})) {
        HttpResponse<String> full = flights(server);
        assertThat(full.statusCode()).as(full.body()).isEqualTo(507);
        assertThat(full.body()).contains("The disk that holds the workspace", "is full");
        assertThat(flights(server).statusCode()).isEqualTo(507);
        disk.resize("50m");
        assertThat(flights(server).statusCode()).isEqualTo(200);
      }
    }
  }

  /** Without working out anything, which is left to the server. */
  private void importOnly(Path workspace) throws IOException {
    try (Import running = Workspace.create(workspace).startImport()) {
      for (SourceFile source : Archives.open(List.of(tracks.tree()))) {
        Fingerprint fingerprint = source.fingerprint(bytes -> {});
        ImportSource described =
            new ImportSource(
                source.name(),
                fingerprint.sha256(),
                source.size(),
                "a reconstruction: not real data",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(source.path()));
        if (running.begin(described)) {
          source.read(fingerprint, running, bytes -> {});
          running.end();
        }
      }
      running.commit();
    }
  }

  private HttpResponse<String> flights(Server server) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("api/v1/questions/flights")).build();
    return client.send(request, BodyHandlers.ofString());
  }

  /** Bytes of all files. */
  private static long used(Path workspace) throws IOException {
    try (Stream<Path> files = Files.walk(workspace)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
