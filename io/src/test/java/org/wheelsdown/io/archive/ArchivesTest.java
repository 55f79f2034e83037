package org.wheelsdown.io.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.Gathered;

class ArchivesTest {
  private static final byte[] TRACE = Wrap.trace("ae4af6", 3);

  @TempDir private Path temporary;
  private Folder folder;

  @BeforeEach
  void makeFolder() {
    folder = new Folder(temporary);
  }

  @Test
  void foldersAreWalkedInNameOrder() throws IOException {
    Path second = folder.write("b/x", TRACE);
    Path first = folder.write("a/y/z", TRACE);
    Path third = folder.write("c", TRACE);

    assertThat(Archives.open(List.of(temporary)))
        .extracting(source -> source.parts().get(0))
        .containsExactly(first, second, third);
  }

  /** What lies above may tell whose machine it is. */
  @Test
  void filesAreCalledByTheirPathBelowWhatWasNamed() throws IOException {
    Path file = folder.write("a/b/c", TRACE);

    Map<Path, String> names = new LinkedHashMap<>();
    names.put(temporary, "a/b/c");
    names.put(temporary.resolve("a/../a/"), "b/c");
    names.put(file, "c");
    names.put(Path.of("").toAbsolutePath().relativize(temporary.resolve("a")), "b/c");
    names.forEach((named, name) -> assertThat(open(named)).as("%s", named).isEqualTo(name));
  }

  private static String open(Path named) {
    try {
      List<SourceFile> sources = Archives.open(List.of(named));
      assertThat(sources).hasSize(1);
      assertThat(sources.get(0).path()).exists();
      return sources.get(0).name();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFileIsFoundOnceHoweverOftenItIsNamed() throws IOException {
    Path file = folder.write("a", TRACE);
    Files.createSymbolicLink(temporary.resolve("link"), file);

    assertThat(Archives.open(List.of(file, temporary, file))).hasSize(1);
  }

  @Test
  void aLoopOfLinksIsSurvived() throws IOException {
    folder.write("a/b/trace", TRACE);
    Files.createSymbolicLink(temporary.resolve("a/b/up"), temporary.resolve("a"));
    Files.createSymbolicLink(temporary.resolve("a/nowhere"), temporary.resolve("gone"));

    assertThat(Archives.open(List.of(temporary))).hasSize(1);
  }

  @Test
  void anEmptyFolderHoldsNothing() throws IOException {
    assertThat(Archives.open(List.of(temporary))).isEmpty();
  }

  @Test
  void aPathThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> Archives.open(List.of(temporary.resolve("gone"))))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void splitArchivesAreOneSource() throws IOException {
    List<Path> parts = writeSplit(3);

    for (List<Path> named : List.of(List.of(temporary), List.of(parts.get(1)), parts)) {
      List<SourceFile> sources = Archives.open(named);
      assertThat(sources).singleElement().extracting(SourceFile::parts).isEqualTo(parts);
      assertThat(sources.get(0).isSplit()).isTrue();

      Gathered gathered = folder.read(named);
      assertThat(gathered.positions).hasSize(40 * 50);
      assertThat(gathered.problems).isEmpty();
    }
  }

  @Test
  void aSplitArchiveWithoutItsEndIsCut() throws IOException {
    List<Path> parts = writeSplit(3);
    Files.delete(parts.get(2));

    Gathered gathered = folder.read(List.of(temporary));

    assertThat(gathered.positions).isNotEmpty();
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.TRUNCATED, 1L));
  }

  private List<Path> writeSplit(int count) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < 40; i++) {
      members.put("./traces/%02d".formatted(i), Wrap.trace("%06x".formatted(i), 50));
    }
    byte[] whole = Wrap.tar(members);
    int size = whole.length / count + 1;
    Path[] parts = new Path[count];
    for (int i = 0; i < count; i++) {
      byte[] part = Arrays.copyOfRange(whole, i * size, Math.min(whole.length, (i + 1) * size));
      parts[i] = folder.write("day.tar.a" + (char) ('a' + i), part);
    }
    return List.of(parts);
  }

  @Test
  void theFingerprintIsTheSha256OfAllParts() throws IOException {
    folder.write("x.aa", "ab".getBytes(StandardCharsets.UTF_8));
    folder.write("x.ab", "c".getBytes(StandardCharsets.UTF_8));

    Fingerprint fingerprint =
        Archives.open(List.of(temporary)).get(0).fingerprint(Progress.IGNORED);

    assertThat(fingerprint.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(fingerprint.source()).isEqualTo(0xba7816bf8f01cfeaL >>> 1);
  }

  @Test
  void progressAddsUpToTheSize() throws IOException {
    folder.write("small", TRACE);
    folder.write("large", Wrap.trace("ae4af6", 60_000));

    for (SourceFile source : Archives.open(List.of(temporary))) {
      AtomicLong consumed = new AtomicLong();
      source.read(source.fingerprint(Progress.IGNORED), new Gathered(), consumed::addAndGet);
      assertThat(consumed).hasValue(source.size());
    }
  }
}
