package org.wheelsdown.sim.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.flight.Flight;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.flight.FlightHistory;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.FoundFlights;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceArchiveTest {
  private static final Airports AIRPORTS = ReferenceData.airports();
  private static final int DAYS = 60;
  private static final int FEW_DAYS = 6;
  private static final long SEED = 4;

  private Path folder;
  private Path tar;
  private ArchiveSize size;

  @BeforeAll
  void write(@TempDir Path temporary) throws IOException {
    folder = temporary;
    tar = folder.resolve("day.tar");
    size = new TraceArchive(AIRPORTS, SEED).write(tar, DAYS);
  }

  @Test
  void countsWhatItWrote() throws IOException {
    Map<String, JsonNode> traces = traces();
    assertThat(traces).hasSize(DAYS);
    assertThat(size.aircraftDays()).isEqualTo(DAYS);
    assertThat(size.positions())
        .isEqualTo(traces.values().stream().mapToLong(trace -> trace.get("trace").size()).sum());
    assertThat(size.flights()).isEqualTo(truth().size());
  }

  @Test
  void hasSizesLikeRealTraces() {
    assertThat((double) size.jsonBytes() / DAYS).as("bytes a trace").isCloseTo(98e3, within(30e3));
    assertThat((double) size.jsonBytes() / size.positions())
        .as("bytes a row")
        .isBetween(140.0, 190.0);
    assertThat((double) size.jsonBytes() / size.gzipBytes())
        .as("times smaller")
        .isBetween(5.0, 7.0);
  }

  @Test
  void isLaidOutAsADailyRelease() throws IOException {
    traces()
        .forEach(
            (name, trace) -> {
              String hex = trace.get("icao").asString();
              assertThat(name)
                  .isEqualTo("./traces/" + hex.substring(4) + "/trace_full_" + hex + ".json");
              assertThat(trace.get("desc").asString()).endsWith("(SIMULATED - not real data)");
              double last = trace.get("trace").get(trace.get("trace").size() - 1).get(0).asDouble();
              assertThat(trace.get("trace").get(0).get(0).asDouble()).isBetween(0.0, last);
              assertThat(last).isLessThan(86_400);
            });
  }

  @Test
  void theSameSeedMakesTheSameBytes() throws IOException {
    Path first = folder.resolve("first.tar");
    Path again = folder.resolve("again.tar");
    Path other = folder.resolve("other.tar");
    new TraceArchive(AIRPORTS, SEED).write(first, FEW_DAYS);
    new TraceArchive(AIRPORTS, SEED).write(again, FEW_DAYS);
    new TraceArchive(AIRPORTS, SEED + 1).write(other, FEW_DAYS);
    assertThat(Files.mismatch(first, again)).isEqualTo(-1);
    assertThat(Files.mismatch(first, other)).isNotEqualTo(-1);
  }

  /** What the program finds is its own affair; that it finds most shows that the truth is true. */
  @Test
  void itsTruthIsWhatTheProgramFinds() throws IOException {
    Map<Address, FlightHistory> found = FoundFlights.in(tar, AIRPORTS);
    long right = truth().stream().filter(row -> isFound(row, found)).count();
    assertThat((double) right / truth().size()).isGreaterThan(0.85);
  }

  private static boolean isFound(String[] row, Map<Address, FlightHistory> found) {
    List<Flight> flights =
        Optional.ofNullable(found.get(Address.parse(row[1])))
            .map(FlightHistory::flights)
            .orElse(List.of());
    return flights.stream()
        .anyMatch(
            flight ->
                (row[4].equals("landing") || airport(flight.takeoff()).equals(row[2]))
                    && (row[4].equals("takeoff") || airport(flight.landing()).equals(row[3])));
  }

  private static String airport(FlightEnd end) {
    return end instanceof FlightEnd.Observed observed ? observed.airport().ident() : "";
  }

  private List<String[]> truth() throws IOException {
    return Files.readAllLines(folder.resolve("day.tar.truth.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }

  private Map<String, JsonNode> traces() throws IOException {
    Map<String, JsonNode> traces = new TreeMap<>();
    try (TarArchiveInputStream in = new TarArchiveInputStream(Files.newInputStream(tar))) {
      for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(".json")) {
          traces.put(entry.getName(), parsed(in.readAllBytes()));
        }
      }
    }
    return traces;
  }

  private static JsonNode parsed(byte[] gzip) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
