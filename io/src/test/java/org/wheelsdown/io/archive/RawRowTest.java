package org.wheelsdown.io.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.io.Gathered;
import org.wheelsdown.io.SharedData;
import org.wheelsdown.io.read.RawPlace;
import org.wheelsdown.io.read.RawRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is read is found again where it stood, letter by letter. */
class RawRowTest {
  private static final long SEED = 20190123;
  private static final int DRAWN = 10;

  /** Degrees: the float of a position is off by less. */
  private static final double ROUNDING = 1e-5;

  /** Two that no damage has touched. */
  private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d{6}\\d+\\.\\d+");

  @TempDir private Path folder;

  @Test
  void rowsOfRealTracesAreFoundAgain() throws IOException {
    for (Path file : filesOf(SharedData.of("globe_history"))) {
      for (Position position : drawn(file)) {
        RawRow row = raw(file, "", position.row()).orElseThrow();
        JsonNode json = JsonMapper.shared().readTree(row.text());
        double base =
            JsonMapper.shared().readTree("{" + row.heading() + "}").get("timestamp").asDouble();
        assertIsOf(position, json.get(1).asDouble(), json.get(2).asDouble());
        assertThat(base + json.get(0).asDouble()).isCloseTo(position.time() / 1e6, within(1e-3));
      }
    }
  }

  @Test
  void rowsOfRealStateVectorsAreFoundAgain() throws IOException {
    for (Path file : filesOf(SharedData.of("opensky"))) {
      for (Position position : drawn(file)) {
        RawRow row = raw(file, "", position.row()).orElseThrow();
        List<String> names = List.of(row.heading().split(",", -1));
        String[] cells = row.text().split(",", -1);
        assertIsOf(
            position,
            Double.parseDouble(cells[names.indexOf("lat")]),
            Double.parseDouble(cells[names.indexOf("lon")]));
      }
    }
  }

  @Test
  void ofADamagedTraceTheRowsAreCountedAsAtTheImport() throws IOException {
    Random random = new Random(SEED);
    byte[] whole = Wrap.trace("ae4af6", 200);
    int followed = 0;
    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      for (int d = 0; d < 5; d++) {
        damaged[60 + random.nextInt(damaged.length - 60)] = (byte) "[]{},\"x9 ".charAt(d + i % 4);
      }
      Path file = write("damaged", damaged);
      for (Position position : drawn(file)) {
        String[] cells = raw(file, "", position.row()).orElseThrow().text().split(",", -1);
        if (NUMBER.matcher(cells[1] + cells[2]).matches()) {
          assertIsOf(position, Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
          followed++;
        }
      }
    }
    assertThat(followed).isGreaterThan(1000);
  }

  @Test
  void aDocumentInAnArchiveInAnArchiveIsFoundByItsName() throws IOException {
    Map<String, byte[]> traces = new LinkedHashMap<>();
    traces.put("a/trace_full_ae4af6.json", Wrap.gzip(Wrap.trace("ae4af6", 3)));
    traces.put("b/trace_full_ae4af7.json", Wrap.gzip(Wrap.trace("ae4af7", 30)));
    Path file = write("day.tar.gz", Wrap.gzip(Wrap.tar(traces)));

    assertThat(raw(file, "b/trace_full_ae4af7.json", 29).orElseThrow().text())
        .startsWith("[203.5,29.123456,");
    assertThat(raw(file, "a/trace_full_ae4af6.json", 29)).isEmpty();
    assertThat(raw(file, "a/other.json", 0)).isEmpty();
  }

  @Test
  void documentsOfOneNameInSeveralDaysOfAnArchiveAreToldApart() throws IOException {
    Map<String, byte[]> days = new LinkedHashMap<>();
    days.put("mon.tar", Wrap.tar(Map.of("a.json", Wrap.trace("ae4af6", 3))));
    days.put("tue.tar.gz", Wrap.gzip(Wrap.tar(Map.of("a.json", Wrap.trace("ae4af7", 30)))));
    Path file = write("days.zip", Wrap.zip(days));

    assertThat(namesIn(file)).containsExactly("mon.tar/a.json", "tue.tar.gz/a.json");
    assertThat(raw(file, "mon.tar/a.json", 29)).isEmpty();
    assertThat(raw(file, "tue.tar.gz/a.json", 29)).isPresent();
  }

  @Test
  void ofANameThatAnArchiveHasTwiceEachIsFound() throws IOException {
    Map<String, byte[]> traces = new LinkedHashMap<>();
    traces.put("a.json", Wrap.trace("ae4af6", 3));
    traces.put("b.json", Wrap.trace("ae4af7", 30));
    byte[] tar = Wrap.tar(traces);
    // As tar's --append does it, which leaves the older one where it is.
    Path file = write("appended.tar", renamed(tar, "b.json", "a.json"));

    assertThat(namesIn(file)).containsExactly("a.json", "a.json (member 2)");
    assertThat(raw(file, "a.json", 29)).isEmpty();
    assertThat(raw(file, "a.json (member 2)", 29)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"1, ", "2, 'ae4af6,N1,a'", "4, 'ae4af8,N3,plain'", "9, "})
  void aLineOfAListIsFoundUnderItsHeading(long number, String text) throws IOException {
    Path file =
        write("list.csv", "icao,registration,note\nae4af6,N1,a\nae4af7,N2,\"b\nae4af8,N3,plain\n");
    Optional<RawRow> row = row(file, "", new RawPlace.Line(number));
    assertThat(row.map(RawRow::text)).isEqualTo(Optional.ofNullable(text));
    row.ifPresent(its -> assertThat(its.heading()).isEqualTo("icao,registration,note"));
  }

  @Test
  void aLineBreakInQuotesBelongsToItsLine() throws IOException {
    Path file = write("list.csv", "icao,registration,note\nae4af6,N1,\"a\nb\"\nae4af7,N2,é\n");
    assertThat(row(file, "", new RawPlace.Line(2)).orElseThrow().text())
        .isEqualTo("ae4af6,N1,\"a\nb\"");
    assertThat(row(file, "", new RawPlace.Line(4)).orElseThrow().text()).isEqualTo("ae4af7,N2,é");
  }

  @ParameterizedTest
  @ValueSource(strings = {"r", "t", "desc", "ownOp", "year"})
  void aFieldOfATraceIsFoundByItsName(String name) throws IOException {
    Path file =
        write(
            "trace.json",
            "{\"icao\":\"ae4af6\", \"r\":\"of r\", \"t\": \"of t\",\"desc\":\"of desc\","
                + "\"ownOp\":\"of ownOp\",\"year\":\"of year\",\"timestamp\":1,\"trace\":[]}");
    assertThat(row(file, "", new RawPlace.Field(name)).orElseThrow().text())
        .isEqualTo("\"%s\": \"of %s\"".formatted(name, name));
    assertThat(row(file, "", new RawPlace.Field("trace"))).isEmpty();
  }

  private static void assertIsOf(Position position, double latitude, double longitude) {
    assertThat(latitude).isCloseTo(position.latitude(), within(ROUNDING));
    assertThat(longitude).isCloseTo(position.longitude(), within(ROUNDING));
  }

  /** Some positions of a file, by lot. */
  private static List<Position> drawn(Path file) throws IOException {
    Gathered gathered = new Gathered();
    SourceFile source = source(file);
    source.read(source.fingerprint(Progress.IGNORED), gathered, Progress.IGNORED);
    List<Position> all = gathered.positions;
    return all.isEmpty()
        ? List.of()
        : new Random(SEED).ints(DRAWN, 0, all.size()).mapToObj(all::get).toList();
  }

  /** One letter is another, and the sum of the header's bytes with it. */
  private static byte[] renamed(byte[] tar, String name, String other) {
    String text = new String(tar, StandardCharsets.ISO_8859_1);
    int header = text.indexOf(name);
    int checksum = header + 148; // in any header of tar
    int sum = Integer.parseInt(text.substring(checksum, checksum + 6).trim(), 8);
    sum += other.chars().sum() - name.chars().sum();
    String changed =
        text.substring(0, header)
            + other
            + text.substring(header + name.length(), checksum)
            + "%06o".formatted(sum)
            + text.substring(checksum + 6);
    return changed.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> namesIn(Path file) throws IOException {
    Gathered gathered = new Gathered();
    source(file).read(source(file).fingerprint(Progress.IGNORED), gathered, Progress.IGNORED);
    return gathered.documents;
  }

  private static Optional<RawRow> raw(Path file, String document, int ordinal) throws IOException {
    return row(file, document, new RawPlace.Row(ordinal));
  }

  private static Optional<RawRow> row(Path file, String document, RawPlace place)
      throws IOException {
    return source(file).raw(document, place, Progress.IGNORED);
  }

  private static SourceFile source(Path file) throws IOException {
    return Archives.open(List.of(file)).get(0);
  }

  private static List<Path> filesOf(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
