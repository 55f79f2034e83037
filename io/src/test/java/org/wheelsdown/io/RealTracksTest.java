package org.wheelsdown.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.archive.Archives;
import org.wheelsdown.io.archive.Progress;
import org.wheelsdown.io.archive.SourceFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real tracks, against what a general JSON reader and a count of lines find in them. */
class RealTracksTest {
  @Test
  void aLongTraceIsReadWhole() throws IOException {
    Gathered gathered =
        read(SharedData.of("globe_history/2025/02/04/traces/f6/trace_full_ae4af6.json"));

    assertThat(gathered.problems).isEmpty();
    assertThat(gathered.positions).hasSize(1346);
  }

  @Test
  void aTraceSaysWhoAndWhen() throws IOException {
    Gathered gathered =
        read(SharedData.of("globe_history/2023/08/30/traces/8a/trace_full_4d208a.json"));

    Position first = gathered.positions.get(0);
    assertThat(first.instant()).hasToString("2023-08-30T23:10:11.090Z");
    assertThat(first.latitude()).isEqualTo(39.157415);
    assertThat(first.stale()).isTrue();
    assertThat(gathered.descriptions).singleElement().hasFieldOrPropertyWithValue("type", "GLEX");
  }

  @Test
  void everyTraceIsReadAsAGeneralReaderReadsIt() throws IOException {
    for (SourceFile source : Archives.open(List.of(SharedData.of("globe_history")))) {
      Path file = source.parts().get(0);
      Gathered gathered = read(file);

      assertThat(gathered.problems).as(source.name()).isEmpty();
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        JsonNode trace = JsonMapper.shared().readTree(in);
        assertThat(gathered.positions).hasSameSizeAs(trace.get("trace"));
        for (Position position : gathered.positions) {
          assertSame(position, trace);
        }
      }
    }
  }

  private static void assertSame(Position position, JsonNode trace) {
    JsonNode row = trace.get("trace").get(position.row());
    double seconds = trace.get("timestamp").asDouble() + row.get(0).asDouble();
    assertThat(position.address()).hasToString(trace.get("icao").asString());
    assertThat(position.time()).isEqualTo(Math.round(seconds * 100) * 10_000);
    assertThat(position.latitude()).isEqualTo(row.get(1).asDouble());
    assertThat(position.longitude()).isEqualTo(row.get(2).asDouble());
    assertThat(position.ground() == GroundState.GROUND).isEqualTo(row.get(3).isString());
    boolean isGeometric = (row.get(6).asInt() & 8) != 0;
    assertThat(position.barometricAltitude())
        .isEqualTo(isGeometric ? Float.valueOf(Float.NaN) : number(row.get(3)));
    assertThat(position.groundSpeed()).isEqualTo(number(row.get(4)));
    assertThat(position.track()).isEqualTo(number(row.get(5)));
    assertThat(position.verticalRate()).isEqualTo(number(row.get(7)));
    assertThat(position.geometricAltitude()).isEqualTo(number(row.get(10)));
    JsonNode flight = row.get(8).path("flight");
    assertThat(position.callsign()).isEqualTo(flight.asString("").strip());
  }

  private static Float number(JsonNode node) {
    return node.isNumber() ? node.floatValue() : Float.NaN;
  }

  @Test
  void everyStateVectorIsRead() throws IOException {
    for (SourceFile source : Archives.open(List.of(SharedData.of("opensky")))) {
      Path file = source.parts().get(0);
      Gathered gathered = read(file);

      assertThat(gathered.problems).as(source.name()).isEmpty();
      assertThat(gathered.positions).as(source.name()).hasSize(lines(file) - 1);
    }
  }

  private static int lines(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return (int) lines.lines().count();
    }
  }

  @Test
  void tablesThatHoldNoPositionsGiveNone() throws IOException {
    Gathered gathered = read(SharedData.of("reference"));

    assertThat(gathered.positions).isEmpty();
    // Runways and countries; the list of aircraft has a format of its own.
    assertThat(gathered.problems).containsEntry(Problem.UNKNOWN_FORMAT, 2L);
  }

  private static Gathered read(Path path) throws IOException {
    Gathered gathered = new Gathered();
    for (SourceFile source : Archives.open(List.of(path))) {
      source.read(source.fingerprint(Progress.IGNORED), gathered, Progress.IGNORED);
    }
    return gathered;
  }
}
