package org.wheelsdown.io.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.io.Gathered;

class DamagedArchiveTest {
  @TempDir private Path temporary;
  private Folder folder;

  @BeforeEach
  void makeFolder() {
    folder = new Folder(temporary);
  }

  @Test
  void whatComesBeforeTheEndOfACutGzipIsRead() throws IOException {
    byte[] whole = Wrap.gzip(Wrap.trace("ae4af6", 5000));

    Gathered gathered = folder.read(Arrays.copyOf(whole, whole.length / 2));

    assertThat(gathered.positions).hasSizeBetween(2000, 3000);
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.TRUNCATED, 1L));
  }

  @Test
  void aGzipThatLacksItsCheckSumIsCut() throws IOException {
    byte[] whole = Wrap.gzip(Wrap.trace("ae4af6", 50));

    Gathered gathered = folder.read(Arrays.copyOf(whole, whole.length - 3));

    assertThat(gathered.positions).hasSize(50);
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.TRUNCATED, 1L));
  }

  @Test
  void aGzipWithAWrongCheckSumIsCorrupt() throws IOException {
    byte[] gzip = Wrap.gzip(Wrap.trace("ae4af6", 50));
    gzip[gzip.length - 6] ^= 1;

    Gathered gathered = folder.read(gzip);

    assertThat(gathered.positions).hasSize(50);
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.CORRUPT, 1L));
  }

  @Test
  void aCutZstdIsRead() throws IOException {
    byte[] whole = Wrap.zstd(Wrap.trace("ae4af6", 50_000));

    Gathered gathered = folder.read(Arrays.copyOf(whole, whole.length * 3 / 4));

    assertThat(gathered.positions).isNotEmpty();
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.TRUNCATED, 1L));
  }

  @Test
  void whereverATarIsCutItIsCountedOnce() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("one", Wrap.gzip(Wrap.trace("ae4af6", 40)));
    members.put("two", Wrap.trace("ae4af7", 40));
    byte[] whole = Wrap.tar(members);
    int end = whole.length;
    while (whole[end - 1] == 0) {
      end--;
    }

    for (int length = 576; length < end; length += 64) {
      Gathered gathered = folder.read(Arrays.copyOf(whole, length));

      assertThat(gathered.problems).containsExactly(Map.entry(Problem.TRUNCATED, 1L));
    }
  }

  @Test
  void oneDamagedMemberCostsNoOther() throws IOException {
    byte[] damaged = Wrap.gzip(Wrap.trace("ae4af6", 4000));
    Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 20, (byte) 0xff);
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("damaged", damaged);
    members.put("whole", Wrap.gzip(Wrap.trace("ae4af7", 40)));

    Gathered gathered = folder.read(Wrap.tar(members));

    assertThat(gathered.positions)
        .filteredOn(position -> position.address().toString().equals("ae4af7"))
        .hasSize(40);
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.CORRUPT, 1L));
  }

  @Test
  void zerosAreNoFormat() throws IOException {
    Gathered gathered = folder.read(List.of(bomb("", (byte) 0)));

    assertThat(gathered.problems).containsExactly(Map.entry(Problem.UNKNOWN_FORMAT, 1L));
  }

  @Test
  void aTraceThatGoesOnWithBlanksIsLeftAtSomePoint() throws IOException {
    String start = "{\"icao\":\"ae4af6\",\"timestamp\":1548201600,\"trace\":[[1,2,3,0],";

    Gathered gathered = folder.read(List.of(bomb(start, (byte) ' ')));

    assertThat(gathered.positions).hasSize(1);
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.TOO_LARGE, 1L));
  }

  /** Ten gigabytes after the start, in ten megabytes. */
  private Path bomb(String start, byte filling) throws IOException {
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, filling);
    byte[] compressed = Wrap.gzip(megabyte);
    Path file = temporary.resolve("bomb");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(Wrap.gzip(start.getBytes(StandardCharsets.ISO_8859_1)));
      for (int i = 0; i < 10 * 1024; i++) {
        out.write(compressed);
      }
    }
    return file;
  }

  @Test
  void aMemberThatIsABombEndsTheArchive() throws IOException {
    byte[] tar = Wrap.tar(Map.of("zeros", new byte[1 << 20]));
    tar[124] = '7'; // of the size in octal digits: some gigabytes
    fixCheckSum(tar);

    Gathered gathered =
        folder.read(List.of(bomb(new String(tar, StandardCharsets.ISO_8859_1), (byte) 0)));

    assertThat(gathered.problems)
        .containsOnly(Map.entry(Problem.TOO_LARGE, 1L), Map.entry(Problem.FOREIGN_MEMBER, 1L));
  }

  @Test
  void aTarHeaderWithoutEndIsNotKeptInMemory() throws IOException {
    byte[] tar = Wrap.tar(Map.of("name", new byte[1 << 20]));
    tar[156] = 'L'; // GNU tar: this member is the long name of the next
    fixCheckSum(tar);

    assertThat(folder.read(tar).problems).containsExactly(Map.entry(Problem.CORRUPT, 1L));
  }

  /** The sum of the header's bytes, its own field taken as blanks, in octal digits. */
  private static void fixCheckSum(byte[] tar) {
    Arrays.fill(tar, 148, 156, (byte) ' ');
    int sum = 0;
    for (int i = 0; i < 512; i++) {
      sum += tar[i] & 0xff;
    }
    byte[] digits = "%06o\0".formatted(sum).getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(digits, 0, tar, 148, digits.length);
  }

  @Test
  void manyLayersAreLeftAtSomePoint() throws IOException {
    byte[] content = Wrap.trace("ae4af6", 3);
    for (int i = 0; i < 20; i++) {
      content = Wrap.gzip(content);
    }
    byte[] archives = Wrap.trace("ae4af6", 3);
    for (int i = 0; i < 20; i++) {
      archives = Wrap.tar(Map.of("deeper", archives));
    }

    assertThat(folder.read(content).problems)
        .containsExactly(Map.entry(Problem.UNKNOWN_FORMAT, 1L));
    assertThat(folder.read(archives).problems)
        .containsOnly(Map.entry(Problem.UNKNOWN_FORMAT, 1L), Map.entry(Problem.FOREIGN_MEMBER, 1L));
  }

  @Test
  void aSinkThatFailsEndsTheReading() throws Exception {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < 60; i++) {
      members.put("%03d".formatted(i), Wrap.trace("%06x".formatted(i), 3000));
    }
    Path file = folder.write("day.tar", Wrap.tar(members));
    SourceFile source = Archives.open(List.of(file)).get(0);
    PositionSink full =
        positions -> {
          throw new IllegalStateException("the disk is full");
        };

    assertThatThrownBy(
            () -> source.read(source.fingerprint(Progress.IGNORED), full, Progress.IGNORED))
        .hasMessage("the disk is full");
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("reading")) {
        thread.join(60_000);
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }

  @Test
  void aFileThatDisappearsIsAnError() throws IOException {
    Path file = folder.write("trace", Wrap.trace("ae4af6", 3));
    SourceFile source = Archives.open(List.of(file)).get(0);
    Fingerprint fingerprint = source.fingerprint(Progress.IGNORED);
    Files.delete(file);

    PositionSink none = (List<Position> positions) -> {};
    assertThatThrownBy(() -> source.read(fingerprint, none, Progress.IGNORED))
        .isInstanceOf(IOException.class);
  }
}
