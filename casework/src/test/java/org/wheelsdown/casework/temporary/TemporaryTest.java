package org.wheelsdown.casework.temporary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
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
    Process writing = started(Writing.class.getName(), place.toString());
    assertThat(writing.getInputStream().read()).isEqualTo('.');
    assertThat(part).hasContent("half");
    writing.toHandle().destroy(); // Without closing what it reads from.
    assertThat(writing.waitFor()).isEqualTo(TERMINATED);
    assertThat(part).doesNotExist();
    assertThat(place).hasContent("before");
  }

  /** Makes folders as soon as the ones before are removed, and says so once. */
  static final class Repeating {
    private Repeating() {}

    public static void main(String[] none) {
      for (int each = 0; each < 8; each++) {
        new Thread(Repeating::repeat).start();
      }
      System.out.write('.');
      System.out.flush();
    }

    private static void repeat() {
      while (true) {
        try (Temporary working = Temporary.folder()) {
          Files.createDirectories(working.path().resolve("case/documents"));
        } catch (IOException e) {
          // What ends the process removes files under it.
        }
      }
    }
  }

  @RepeatedTest(5)
  void nothingIsLeftWhicheverMomentTheSignalComesAt() throws IOException, InterruptedException {
    Process repeating = started("-Djava.io.tmpdir=" + folder, Repeating.class.getName());
    assertThat(repeating.getInputStream().read()).isEqualTo('.');
    repeating.toHandle().destroy();
    assertThat(repeating.waitFor()).isEqualTo(TERMINATED);
    assertThat(folder).isEmptyDirectory();
  }

  private static Process started(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
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
