package org.wheelsdown.casework.temporary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryTest {
  private static final int TERMINATED = 128 + 15;

  @TempDir private Path folder;

  private Path place;
  private Path part;

  @BeforeEach
  void choose() {
    place = folder.resolve("pack.zip");
    part = folder.resolve("pack.zip.part");
  }

  /** Has half of a file when it says so, and never writes the other half. */
  static final class Writing {
    private Writing() {}

    public static void main(String[] place) throws IOException {
      try (Temporary half = Temporary.beside(Path.of(place[0]))) {
        Files.writeString(half.path(), "half");
        System.out.write('.');
        System.out.flush();
        System.in.read();
      }
    }
  }

  @Test
  void nothingOfItIsLeftWhereASignalEndsTheProcess() throws IOException, InterruptedException {
    Files.writeString(place, "before");
    Process writing =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writing.class.getName(),
                place.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(writing.getInputStream().read()).isEqualTo('.');
    assertThat(part).hasContent("half");
    writing.toHandle().destroy(); // Without closing what it reads from.
    assertThat(writing.waitFor()).isEqualTo(TERMINATED);
    assertThat(part).doesNotExist();
    assertThat(place).hasContent("before");
  }

  @Test
  void whatAKilledProcessLeftMakesRoom() throws IOException {
    Files.writeString(part, "left behind");
    try (Temporary file = Temporary.beside(place)) {
      assertThat(file.path()).isEmptyFile();
      Files.move(file.path(), place);
    }
    assertThat(part).doesNotExist();
    assertThat(place).isEmptyFile();
  }

  @Test
  void aFolderOfSomebodyElseStays() throws IOException {
    Path theirs = Files.writeString(Files.createDirectory(part).resolve("theirs"), "theirs");
    assertThatThrownBy(() -> Temporary.beside(place))
        .isInstanceOf(DirectoryNotEmptyException.class);
    assertThat(theirs).hasContent("theirs");
  }
}
