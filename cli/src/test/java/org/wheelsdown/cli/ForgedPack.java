package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.wheelsdown.casework.pack.container.ContainerWriter;
import org.wheelsdown.casework.pack.container.Content;
import org.wheelsdown.casework.pack.container.Measure;

/** Packs made anew with other files, by somebody who knows how but does not have the key. */
final class ForgedPack {
  private ForgedPack() {}

  /** The files of the pack that is sound, by name; may be changed. */
  static Map<String, byte[]> contents() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(Packed.made().pack().toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return files;
  }

  /** A pack of these files, in a container that is as it should be. */
  static Path of(Map<String, byte[]> files, Path place) throws IOException {
    List<Content> contents = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      contents.add(Content.of(file.getKey(), file.getValue()));
    }
    new ContainerWriter(contents).write(place);
    return place;
  }

  static void unsign(Map<String, byte[]> files) {
    files.remove("SIGNATURE");
    files.remove("SIGNED_BY.pem");
  }

  /** Puts right sums over them. */
  static void sum(Map<String, byte[]> files) {
    StringBuilder sums = new StringBuilder();
    files.forEach(
        (name, bytes) -> {
          if (!name.startsWith("S")) {
            sums.append(sha256(bytes)).append("  ").append(name).append('\n');
          }
        });
    files.put("SHA256SUMS", sums.toString().getBytes(StandardCharsets.UTF_8));
  }

  static byte[] replaced(byte[] bytes, String from, String to) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return Measure.of(new ByteArrayInputStream(bytes)).sha256();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
