package org.wheelsdown.io.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenMembersTest {
  @TempDir private Path folder;

  private final Map<String, byte[]> taken = new TreeMap<>();

  @Test
  void filesAreTakenAsTheyLieInArchivesAndArchivesInThose() throws IOException {
    byte[] compressed = gzip(new byte[] {1, 2, 3});
    byte[] inner = tar(Map.of("b/wanted.json", compressed, "b/other", new byte[] {4}));
    byte[] outer = zip(Map.of("a/wanted.json", new byte[] {5}, "inner.tar.gz", gzip(inner)));
    assertThat(take(outer)).isTrue();
    assertThat(taken.keySet()).containsExactly("a/wanted.json", "inner.tar.gz/b/wanted.json");
    assertThat(taken.get("inner.tar.gz/b/wanted.json")).isEqualTo(compressed);
  }

  @Test
  void aFileThatIsNoArchiveHasNone() throws IOException {
    assertThat(take(gzip(new byte[] {1}))).isFalse();
    assertThat(taken).isEmpty();
  }

  @Test
  void ofADamagedArchiveThereIsWhatCanBeRead() throws IOException {
    byte[] whole = tar(Map.of("wanted.json", new byte[4000]));
    assertThat(take(Arrays.copyOf(whole, 2000))).isTrue();
    assertThat(taken.get("wanted.json")).hasSize(2000 - 512);
  }

  private boolean take(byte[] archive) throws IOException {
    Path file = Files.write(folder.resolve("archive"), archive);
    SourceFile source = Archives.open(List.of(file)).get(0);
    return new ChosenMembers(
            name -> name.endsWith("wanted.json"),
            (name, content) -> taken.put(name, content.readAllBytes()))
        .of(source);
  }

  private static byte[] tar(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
