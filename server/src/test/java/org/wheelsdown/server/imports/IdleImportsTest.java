package org.wheelsdown.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of which nothing more is heard. */
class IdleImportsTest {
  private static final UploadBounds BOUNDS =
      new UploadBounds(10, 100, 0, 10, Duration.ofMinutes(10));

  private static final ImportOrder ORDER = ImportOrder.of(new byte[0], () -> {});

  @TempDir private Path folder;

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-23T08:00:00Z"));

  @Test
  void areGivenUpWithAllThatCame() throws IOException {
    try (Imports imports = new Imports(folder.resolve("workspace"), BOUNDS, now::get, e -> {})) {
      RequestedImport left = imports.ofUpload(ORDER);
      Upload upload = left.upload().orElseThrow();
      upload.take(new SentName("a"), -1, new ByteArrayInputStream(new byte[10]), now.get());
      pass(Duration.ofMinutes(9));
      upload.take(new SentName("b"), -1, new ByteArrayInputStream(new byte[10]), now.get());
      pass(Duration.ofMinutes(9));
      assertThat(imports.all()).containsExactly(left);
      assertThat(upload.folder()).isDirectoryContaining(file -> file.endsWith("a"));
      pass(Duration.ofMinutes(2));
      assertThat(imports.all()).isEmpty();
      assertThat(upload.folder()).doesNotExist();
    }
  }

  @Test
  void goWithTheServer() throws IOException {
    Path workspace = folder.resolve("workspace");
    try (Imports imports = new Imports(workspace, BOUNDS, now::get, e -> {})) {
      byte[] content = "a".getBytes(StandardCharsets.UTF_8);
      Upload upload = imports.ofUpload(ORDER).upload().orElseThrow();
      upload.take(new SentName("a"), 1, new ByteArrayInputStream(content), now.get());
    }
    try (Stream<Path> staged = Files.list(workspace.resolve(".wheelsdown/staging"))) {
      assertThat(staged).isEmpty();
    }
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }
}
