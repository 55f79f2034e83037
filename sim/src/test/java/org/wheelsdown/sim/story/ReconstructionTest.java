package org.wheelsdown.sim.story;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.flight.Flight;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.flight.FlightHistory;
import org.wheelsdown.core.flight.Stay;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.FoundFlights;
import org.wheelsdown.sim.truth.Truth;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconstructionTest {
  private static final Airports AIRPORTS = ReferenceData.airports();
  private static final ZoneId HAVANA = ZoneId.of("America/Havana");
  private static final ZoneId CARACAS = ZoneId.of("America/Caracas");

  private Path folder;
  private List<Truth> truth;
  private Map<Address, FlightHistory> found;

  @BeforeAll
  void write(@TempDir Path temporary) throws IOException {
    folder = temporary;
    truth = new Reconstruction(AIRPORTS).write(folder.resolve("first"));
    found = FoundFlights.in(folder.resolve("first"), AIRPORTS);
  }

  @Test
  void theIlyushin96ReachesHavanaLateOnWednesdayByDakarAndAsuncion() {
    assertThat(way("1fff96")).isEqualTo("UUWW GOBD SGAS MUHA");
    List<Flight> flights = history("1fff96").flights();
    ZonedDateTime landing =
        flights.get(flights.size() - 1).landing().position().instant().atZone(HAVANA);
    assertThat(landing.toLocalDate()).isEqualTo(LocalDate.of(2019, 1, 23));
    assertThat(landing.toLocalTime()).isAfter(LocalTime.of(22, 0));
  }

  @Test
  void twoFlyBetweenRussiaAndCaracasFrom10To14December() {
    assertThat(way("1fff24")).isEqualTo("UWLW GVAC SVMI GVAC UWLW");
    assertThat(way("1fff76")).isEqualTo("UUEM DAAG GVAC SVMI GVAC DAAG UUEM");
    for (String address : List.of("1fff24", "1fff76")) {
      assertThat(history(address).flights())
          .allSatisfy(
              flight -> {
                assertThat(flight.takeoff().position().instant()).isAfter("2018-12-10T00:00:00Z");
                assertThat(flight.landing().position().instant()).isBefore("2018-12-15T00:00:00Z");
              });
    }
  }

  @Test
  void theOtherIlyushin76IsInCaracasFrom12To21December() {
    Stay stay =
        history("1fff77").stays().stream()
            .filter(each -> each.airport().ident().equals("SVMI"))
            .findFirst()
            .orElseThrow();
    assertThat(stay.arrived().orElseThrow().when().middle().atZone(CARACAS).toLocalDate())
        .isEqualTo(LocalDate.of(2018, 12, 12));
    assertThat(stay.departed().orElseThrow().when().middle().atZone(CARACAS).toLocalDate())
        .isEqualTo(LocalDate.of(2018, 12, 21));
  }

  @Test
  void allEndsAreHeard() {
    assertThat(truth)
        .hasSize(27)
        .allSatisfy(
            flight -> {
              assertThat(flight.takeoff().heard()).isTrue();
              assertThat(flight.landing().heard()).isTrue();
            });
  }

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    new Reconstruction(AIRPORTS).write(folder.resolve("second"));
    assertThat(contents(folder.resolve("second")))
        .isEqualTo(contents(folder.resolve("first")))
        .hasSizeGreaterThan(10);
  }

  @Test
  void saysEverywhereThatItIsAReconstruction() throws IOException {
    Path first = folder.resolve("first");
    assertThat(first.resolve("README.txt")).content().contains("NOT REAL DATA");
    assertThat(Files.readAllLines(first.resolve("truth.csv")))
        .hasSize(28)
        .first()
        .isEqualTo(
            "track,hex,takeoff,landing,observed,note,takeoff_time,landing_time,"
                + "takeoff_latitude,takeoff_longitude,landing_latitude,landing_longitude,"
                + "heard,specials");
    for (Path trace : traces(first)) {
      assertThat(head(trace)).as(trace.toString()).contains("RECONSTRUCTION - not real data");
    }
  }

  @Test
  void eachPaperSaysThatItIsAStandIn() throws IOException {
    try (Stream<Path> papers = Files.list(folder.resolve("first/case/documents"))) {
      assertThat(papers)
          .hasSize(3)
          .allSatisfy(paper -> assertThat(paper).content().containsIgnoringCase("stand-in"));
    }
  }

  @Test
  void noAircraftInTheListBearsTheAddressesAndRegistrations() throws IOException {
    Path list = data().resolve("reference/plane-alert-db.csv.gz");
    Assumptions.assumeTrue(Files.exists(list), "skipped: " + list + " is missing");
    Set<String> taken =
        gunzipped(list)
            .flatMap(line -> Stream.of(line.split(",", -1)).limit(2))
            .map(field -> field.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    assertThat(taken).hasSizeGreaterThan(10_000);
    for (StoryAircraft aircraft : StoryAircraft.all()) {
      assertThat(taken)
          .doesNotContain(
              aircraft.airframe().address().toString(),
              aircraft.airframe().registration().toLowerCase(Locale.ROOT));
    }
  }

  private String way(String address) {
    List<Flight> flights = history(address).flights();
    Stream<FlightEnd> ends =
        Stream.concat(Stream.of(flights.get(0).takeoff()), flights.stream().map(Flight::landing));
    return ends.map(ReconstructionTest::airport).collect(joining(" "));
  }

  private static String airport(FlightEnd end) {
    return end instanceof FlightEnd.Observed observed ? observed.airport().ident() : "unknown";
  }

  private FlightHistory history(String address) {
    FlightHistory history = found.get(Address.parse(address));
    assertThat(history).as(address).isNotNull();
    return history;
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        contents.put(
            folder.relativize(file).toString(), new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  private static List<Path> traces(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    }
  }

  private static String head(Path trace) throws IOException {
    return gunzipped(trace).limit(7).collect(joining("\n"));
  }

  private static Stream<String> gunzipped(Path file) throws IOException {
    return new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))
        .lines();
  }

  private static Path data() {
    String stated = System.getenv("WHEELSDOWN_DATA");
    return stated == null ? Path.of("../../shared/data") : Path.of(stated);
  }
}
