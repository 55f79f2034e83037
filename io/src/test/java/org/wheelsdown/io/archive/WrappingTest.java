package org.wheelsdown.io.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.Gathered;

class WrappingTest {
  private static final byte[] TRACE = Wrap.trace("ae4af6", 3);
  private static final byte[] OTHER = Wrap.trace("ae4af7", 4);
  private static final byte[] LICENCE = "Open Database License".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path temporary;
  private Folder folder;

  @BeforeEach
  void makeFolder() {
    folder = new Folder(temporary);
  }

  @Test
  void aPlainFileIsRead() throws IOException {
    holdsTheTrace(TRACE);
  }

  @Test
  void compressionIsToldByContent() throws IOException {
    holdsTheTrace(Wrap.gzip(TRACE));
    holdsTheTrace(Wrap.zstd(TRACE));
    holdsTheTrace(Wrap.gzip(Wrap.zstd(Wrap.gzip(TRACE))));
  }

  @Test
  void archivesAreToldByContent() throws IOException {
    holdsTheTrace(Wrap.tar(Map.of("./a.json", TRACE)));
    holdsTheTrace(Wrap.zip(Map.of("a.json", Wrap.gzip(TRACE))));
  }

  @Test
  void aTarMayEndInMoreZerosThanItNeeds() throws IOException {
    byte[] tar = Wrap.tar(Map.of("a.json", TRACE));

    for (int zeros = 0; zeros < 20 * 512; zeros += 512) {
      holdsTheTrace(Arrays.copyOf(tar, tar.length + zeros));
    }
  }

  @Test
  void linksInATarAreNoFiles() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
      link.setLinkName("../../outside");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      tar.putArchiveEntry(new TarArchiveEntry("folder/"));
      tar.closeArchiveEntry();
      TarArchiveEntry file = new TarArchiveEntry("file");
      file.setSize(TRACE.length);
      tar.putArchiveEntry(file);
      tar.write(TRACE);
      tar.closeArchiveEntry();
    }

    holdsTheTrace(out.toByteArray());
  }

  @Test
  void archivesMayLieInArchives() throws IOException {
    byte[] inner = Wrap.tar(Map.of("trace", Wrap.gzip(TRACE)));

    holdsTheTrace(Wrap.zstd(Wrap.tar(Map.of("day.tar.gz", Wrap.gzip(inner)))));
    holdsTheTrace(Wrap.zip(Map.of("day.tar", inner)));
  }

  private void holdsTheTrace(byte[] content) throws IOException {
    Gathered gathered = folder.read(content);

    assertThat(gathered.positions).hasSize(3);
    assertThat(gathered.problems).isEmpty();
  }

  @Test
  void gzipMayHaveSeveralMembers() throws IOException {
    for (int cut = 1; cut < TRACE.length; cut += 50) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(Wrap.gzip(Arrays.copyOf(TRACE, cut)));
      out.write(Wrap.gzip(Arrays.copyOfRange(TRACE, cut, TRACE.length)));

      holdsTheTrace(out.toByteArray());
    }
  }

  @Test
  void membersAreNumberedThroughNestedArchives() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("first", TRACE);
    members.put("licence", LICENCE);
    members.put("nested", Wrap.gzip(Wrap.tar(new LinkedHashMap<>(Map.of("inside", OTHER)))));
    members.put("last", TRACE);

    Gathered gathered = folder.read(Wrap.tar(members));

    assertThat(gathered.positions)
        .extracting(position -> position.origin().member())
        .containsExactly(0, 0, 0, 2, 2, 2, 2, 3, 3, 3);
    assertThat(gathered.problems).containsExactly(Map.entry(Problem.FOREIGN_MEMBER, 1L));
  }

  @Test
  void aFileOfNoFormatIsCounted() throws IOException {
    assertThat(folder.read(LICENCE).problems)
        .containsExactly(Map.entry(Problem.UNKNOWN_FORMAT, 1L));
    assertThat(folder.read(new byte[0]).problems)
        .containsExactly(Map.entry(Problem.UNKNOWN_FORMAT, 1L));
  }

  @Test
  void anArchiveOfNoFormatIsCountedToo() throws IOException {
    assertThat(folder.read(Wrap.tar(Map.of("licence", LICENCE))).problems)
        .containsOnly(Map.entry(Problem.UNKNOWN_FORMAT, 1L), Map.entry(Problem.FOREIGN_MEMBER, 1L));
  }

  @Test
  void namesThatPointOutsideAreOnlyNames() throws IOException {
    byte[] described =
        "{\"icao\":\"ae4af6\",\"r\":\"08-8194\",\"timestamp\":1548201600,\"trace\":[]}"
            .getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("../../etc/passwd", described);
    members.put("/absolute", described);
    members.put("C:\\Windows\\system.ini", described);
    members.put("traces/2019-01-23T10:00:00/a..b", described);

    Gathered gathered = folder.read(Wrap.tar(members));

    assertThat(gathered.problems).containsExactly(Map.entry(Problem.UNSAFE_NAME, 3L));
    assertThat(gathered.descriptions)
        .extracting(description -> description.document())
        .containsExactly("passwd", "absolute", "system.ini", "traces/2019-01-23T10:00:00/a..b");
  }

  @Test
  void aLargeArchiveComesInItsOrder() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < 400; i++) {
      members.put("%03d".formatted(i), Wrap.gzip(Wrap.trace("%06x".formatted(i), 300 + i * 17)));
    }
    byte[] tar = Wrap.tar(members);
    assertThat(tar.length).isGreaterThan(1 << 20);

    Gathered gathered = folder.read(tar);

    int expected = 0;
    for (Position position : gathered.positions) {
      if (position.row() == 0 && !position.origin().equals(gathered.positions.get(0).origin())) {
        expected++;
      }
      assertThat(position.origin().member()).isEqualTo(expected);
      assertThat(position.address().code()).isEqualTo(expected);
    }
    assertThat(expected).isEqualTo(399);
    assertThat(gathered.problems).isEmpty();
  }
}
