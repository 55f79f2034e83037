package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a verification leaves that is ended before it is done, as by Ctrl-C. */
class EndedVerificationTest {
  private static final int TERMINATED = 128 + 15;

  @TempDir private Path folder;

  @Test
  void workingCopiesAreRemoved() throws IOException, InterruptedException {
    Path pack = Packed.made().pack();
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      Process verifying = verify(pack);
      while (verifying.isAlive() && !haveWorkingCopies()) {
        WatchKey key = watch.take();
        key.pollEvents();
        key.reset();
      }
      assertThat(verifying.isAlive()).isTrue();
      verifying.destroy();
      assertThat(verifying.waitFor()).isEqualTo(TERMINATED);
    }
    assertThat(haveWorkingCopies()).isFalse();
  }

  private Process verify(Path pack) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            Wheelsdown.class.getName(),
            "verify",
            pack.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private boolean haveWorkingCopies() throws IOException {
    try (var files = Files.newDirectoryStream(folder, "wheelsdown-pack*")) {
      return files.iterator().hasNext();
    }
  }
}
