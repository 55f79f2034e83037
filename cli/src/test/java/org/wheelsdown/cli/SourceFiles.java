package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Source files found by nothing but their SHA-256, and read by a reader that shares no code with
 * the program: readsb traces and OpenSky's state vectors, with gzip inside or plain.
 */
final class SourceFiles {
  private static final double FEET = 1 / 0.3048;

  private final Map<String, Path> bySha256 = new HashMap<>();
  private final Map<String, List<SourceRow>> read = new HashMap<>();

  /** All files of a folder and below. */
  SourceFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bySha256.put(sha256(Files.readAllBytes(file)), file);
      }
    }
  }

  /** The rows of the file with this content, from the first. */
  List<SourceRow> rows(String sha256) {
    assertThat(bySha256).as("a source file with this SHA-256").containsKey(sha256);
    return read.computeIfAbsent(sha256, sha -> rows(bySha256.get(sha)));
  }

  /** Whether the file with this content is here. */
  boolean has(String sha256) {
    return bySha256.containsKey(sha256);
  }

  /** The text of the file with this content. */
  String text(String sha256) {
    assertThat(bySha256).as("a source file with this SHA-256").containsKey(sha256);
    return text(bySha256.get(sha256));
  }

  /** The text of the file of this name. */
  String textOf(String name) {
    return bySha256.values().stream()
        .filter(file -> file.endsWith(name))
        .findFirst()
        .map(SourceFiles::text)
        .orElseThrow();
  }

  private static String text(Path file) {
    try {
      return new String(unpacked(Files.readAllBytes(file)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SourceRow> rows(Path file) {
    try {
      String text = text(file);
      return text.startsWith("{") ? trace(text) : states(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SourceRow> trace(String json) {
    JsonNode document = JsonMapper.shared().readTree(json);
    double start = document.get("timestamp").asDouble();
    List<SourceRow> rows = new ArrayList<>();
    for (JsonNode row : document.get("trace")) {
      JsonNode altitude = row.get(3);
      rows.add(
          new SourceRow(
              start + row.get(0).asDouble(),
              row.get(1).asDouble(),
              row.get(2).asDouble(),
              altitude.isNumber() ? altitude.asDouble() : Double.NaN));
    }
    return rows;
  }

  private static List<SourceRow> states(String csv) throws IOException {
    BufferedReader lines = new BufferedReader(new StringReader(csv));
    List<String> names = List.of(lines.readLine().split(",", -1));
    List<SourceRow> rows = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split(",", -1);
      rows.add(
          new SourceRow(
              number(cells[names.indexOf("time")]),
              number(cells[names.indexOf("lat")]),
              number(cells[names.indexOf("lon")]),
              number(cells[names.indexOf("baroaltitude")]) * FEET));
    }
    return rows;
  }

  private static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    if (bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b) {
      return new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }
    return bytes;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
