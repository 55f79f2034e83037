package org.wheelsdown.casework.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterLockTest {
  private static final int TIMES = 400;
  private static final int WRITERS = 3;

  @TempDir private Path folder;

  private Path file;
  private Path lock;

  @BeforeEach
  void choose() {
    file = folder.resolve("number");
    lock = folder.resolve(".number.lock");
  }

  /** Adds one to a number in a file, many times, as any program could that has to read it first. */
  static final class Counting {
    private Counting() {}

    public static void main(String[] file) throws IOException {
      count(Path.of(file[0]));
    }

    static void count(Path file) throws IOException {
      for (int i = 0; i < TIMES; i++) {
        new WriterLock(file)
            .during(
                () ->
                    Files.writeString(
                        file, Integer.toString(1 + Integer.parseInt(Files.readString(file)))));
      }
    }
  }

  @Test
  void ofManyWritersNoneOverwritesAnother() throws Exception {
    Files.writeString(file, "0");
    List<Process> others = new ArrayList<>();
    for (int i = 1; i < WRITERS; i++) {
      others.add(counting());
    }
    Counting.count(file);
    for (Process other : others) {
      assertThat(other.waitFor()).isZero();
    }
    assertThat(file).hasContent(Integer.toString(WRITERS * TIMES));
    assertThat(lock).doesNotExist();
  }

  private Process counting() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Counting.class.getName(),
            file.toString())
        .inheritIO()
        .start();
  }

  @Test
  void threadsOfOneProcessAreWritersToo() throws IOException {
    Files.writeString(file, "0");
    Stream.generate(() -> file)
        .limit(WRITERS)
        .parallel()
        .forEach(
            each -> {
              try {
                Counting.count(each);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(file).hasContent(Integer.toString(WRITERS * TIMES));
  }

  @Test
  void whatAKilledWriterLeftIsTakenOver() throws IOException {
    Files.createFile(lock);
    new WriterLock(file).during(() -> assertThat(lock).exists());
    assertThat(lock).doesNotExist();
  }

  @Test
  void itIsGivenUpWhereWritingFails() throws IOException {
    WriterLock right = new WriterLock(file);
    assertThatThrownBy(
            () ->
                right.during(
                    () -> {
                      throw new IOException("full");
                    }))
        .hasMessage("full");
    assertThat(lock).doesNotExist();
    right.during(() -> Files.writeString(file, "1"));
    assertThat(file).hasContent("1");
  }

  @Test
  void aLinkOrAFileInItsPlaceIsNotTouched() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine");
    Files.createSymbolicLink(lock, elsewhere);
    WriterLock right = new WriterLock(file);
    assertThatThrownBy(() -> right.during(() -> {})).hasMessageContaining("this is no lock");
    Files.delete(lock);
    Files.createLink(lock, elsewhere);
    assertThatThrownBy(() -> right.during(() -> {})).hasMessageContaining("this is no lock");
    assertThat(elsewhere).hasContent("mine");
  }
}
