package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions about the story's tracks, on the whole command line. */
class QuestionsTest {
  private static final String FLIGHT_COLUMNS =
      "icao,registration,type,callsign,takeoff_time,takeoff_airport,takeoff_evidence,"
          + "takeoff_probability,landing_time,landing_airport,landing_evidence,"
          + "landing_probability,";
  private static final String STAY_COLUMNS =
      "icao,registration,airport,arrived,departed,arrived_evidence,departed_evidence,";

  @TempDir private static Path folder;
  private static Path workspace = Path.of("");

  @BeforeAll
  static void importTheStory() {
    workspace = folder.resolve("workspace");
    CommandRun.in(
            workspace,
            "import",
            StoryTracks.made().tree(),
            "--origin",
            "a reconstruction",
            "--licence",
            "none")
        .succeeds();
  }

  @Test
  void columnsAreAContract() {
    assertThat(ask("flights", "--format", "csv").out()).startsWith(FLIGHT_COLUMNS);
    assertThat(ask("stays", "--format", "csv").out()).startsWith(STAY_COLUMNS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "27 | flights",
        "3 | flights --type IL96",
        "3 | flights --aircraft 1fff96",
        "3 | flights --aircraft ra-000096",
        "7 | flights --aircraft 1fff96 --aircraft 1FFF24",
        "7 | flights --type IL96,A124",
        "5 | landings --at MUHA",
        "5 | landings --at HAV",
        "2 | flights --at SVMI --type A124",
        "5 | landings --near MUHA --within 50km",
        "3 | landings --near SVMI --type IL76,A124 --within 20nm --until 2018-12-31",
        "5 | landings --at Havana",
        "7 | landings --at VE",
        "7 | landings --near Venezuela --within 10km",
        "2 | stays --at Tver --at Cherdakly --until 2018-12-10",
        "5 | landings --since 2019-01-24",
        "7 | flights --since 2019-01-23 --until 2019-01-24",
        "0 | landings --since 2019-01-26",
        "1 | stays --at SVMI --since 2018-12-13 --until 2018-12-20",
        "1 | flights --from Asunción --to Havana",
        "1 | landings --from PY --to CU",
        "1 | flights --between MUHA SGAS",
        "1 | landings --between SGAS GOBD",
        "0 | flights --from MUHA --to SGAS",
        "16 | flights --between RU VE",
        "8 | flights --from RU --to VE --via CV",
        "3 | flights --from RU --to CU --via SN",
        "1 | journeys --type IL96",
        "1 | journeys --from RU --to CU --via SN --via PY",
        "0 | journeys --from RU --to CU --via PY --via SN",
        "6 | journeys --between RU VE",
        "3 | journeys --from RU --to VE --until 2018-12-31",
        "2 | journeys --type IL76 --longest-stop 300h",
        "1 | journeys --at SGAS --since 2019-01-23T20:00Z --until 2019-01-23T21:00Z"
      })
  void filtersNarrow(int rows, String commandLine) {
    String[] words = commandLine.split(" ", -1);
    CommandRun run = ask(Stream.concat(Stream.of(words), Stream.of("--format", "csv")).toArray());
    assertThat(run.out().lines().skip(1)).hasSize(rows);
    assertThat(run.messages()).contains(rows == 0 ? "Nothing matches." : rows + " row");
  }

  @Test
  void aTableTellsTheDayInHavana() {
    assertThat(ask("landings", "--at", "MUHA").out())
        .contains("2019-01-24 Thu 04:3", " (Wed 23:3", "MUHA Havana", "observed");
  }

  @Test
  void filesTellTheTimeInHavanaToo() {
    String csv = ask("landings", "--type", "IL96", "--at", "MUHA", "--format", "csv").out();
    assertThat(csv.lines().findFirst().orElseThrow()).endsWith(",landing_local,takeoff_local");
    assertThat(csv).containsPattern("2019-01-23T23:3\\d:\\d\\d-05:00,2019-01-23T18:30");
  }

  @Test
  void gapsAndMarksHaveTheirColumns() {
    assertThat(ask("gaps", "--longer-than", "0m", "--format", "csv").out())
        .startsWith("icao,registration,type,callsign,gap_start,gap_end,minutes,distance_km,holds,")
        .contains("gap_class");
    assertThat(ask("marks", "--kind", "jammed,spoofed", "--format", "csv").out())
        .startsWith("icao,registration,type,mark_start,mark_end,kind,reports,");
    assertThat(ask("gaps", "--near", "SVMI", "--within", "50km").messages()).contains("SVMI");
  }

  @Test
  void overflightsAreStretchesOverAPlace() throws IOException {
    assertThat(ask("overflights", "--over", "PY", "--type", "IL96", "--format", "csv").out())
        .startsWith("icao,registration,type,callsign,entered,left,minutes,lowest_ft,highest_ft,")
        .contains("1fff96,");
    assertThat(ask("overflights", "--over", "MUHA", "--above", "FL450").messages())
        .contains("Nothing matches.");
    Path kml = folder.resolve("over.kml");
    ask("overflights", "--over", "MUHA", "--below", "9000ft", "--output", kml);
    assertThat(Files.readString(kml)).contains("<kml", "<TimeSpan>", "<LineString>");
  }

  @Test
  void onlyWhatWasHeardCanBeAskedFor() {
    assertThat(ask("landings", "--observed-only", "--format", "csv").out().lines().skip(1))
        .allMatch(line -> line.contains(",observed,1.0,"));
  }

  @Test
  void saysHowAPlaceWasUnderstood() {
    assertThat(ask("landings", "--at", "Havana").messages()).contains("At Havana, CU: MUHA");
    assertThat(ask("landings", "--near", "VE", "--within", "5km").messages())
        .containsPattern("Near Venezuela.*: \\d+ airports\\.");
  }

  @Test
  void citationsLeadBackToTheFile() throws IOException {
    CommandRun run =
        ask("landings", "--type", "IL96", "--at", "MUHA", "--cite", "--format", "json");
    JsonNode citation = JsonMapper.shared().readTree(run.out()).get(0).get("citations").get(0);
    assertThat(citation.get("file").asString()).endsWith("trace_full_1fff96.json");
    assertThat(citation.get("sha256").asString()).matches("[0-9a-f]{64}");
    assertThat(citation.get("origin").asString()).isEqualTo("a reconstruction");
    assertThat(citation.get("positions").asInt()).isPositive();
    assertThat(ask("landings", "--type", "IL96", "--at", "MUHA", "--cite").out())
        .contains("SHA-256 " + citation.get("sha256").asString());
  }

  @Test
  void aFileGetsTheFormatOfItsName() throws IOException {
    Path json = folder.resolve("flights.geojson");
    assertThat(ask("flights", "--output", json).out()).isEmpty();
    JsonNode collection = JsonMapper.shared().readTree(Files.readString(json));
    assertThat(collection.get("features").size()).isEqualTo(27);
    Path parquet = folder.resolve("flights.parquet");
    ask("flights", "--output", parquet, "--cite");
    assertThat(Files.readAllBytes(parquet)).startsWith("PAR1".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void aFailedOutputLeavesTheFileThatWasThere() throws IOException {
    Path missing = folder.resolve("no/such/folder/flights.csv");
    CommandRun.in(workspace, "flights", "--output", missing).isMistake("no file or folder");
    Path taken = Files.createDirectory(folder.resolve("taken.csv"));
    Files.writeString(taken.resolve("inside"), "kept");
    CommandRun.in(workspace, "flights", "--output", taken).isMistake(taken.toString());
    assertThat(taken.resolve("inside")).hasContent("kept");
    assertThat(folder.resolve("taken.csv.part")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "flights --at Lyonesse, Lyonesse",
    "flights --near MUHA, --within",
    "flights --within 5km, --near",
    "flights --near MUHA --within far, no distance",
    "flights --since 2019-13-01, no date",
    "flights --since 2019-01-02 --until 2019-01-01, --since is not before --until",
    "flights --aircraft ??, neither an ICAO address",
    "flights --format pdf, pdf",
    "overflights --over MUHA --below low, no altitude",
    "flights --min-probability 0.5, --min-probability lies between 0.8 and 1",
    "flights --between MUHA, --between",
    "flights --state Lyonesse, Lyonesse",
    "flights --category friendly, --category",
    "flights --list no-such-file, no-such-file",
    "stays --from MUHA, --from",
    "gaps --longer-than soon, no length",
    "gaps --class bad, --class",
    "marks --kind odd, --kind",
    "flights --at San_José, San_José",
    "flights --format parquet, --output"
  })
  void mistakesAreOneSentence(String commandLine, String words) {
    CommandRun run = CommandRun.in(workspace, (Object[]) commandLine.split(" ", -1));
    run.isMistake(words);
    assertThat(run.messages().lines()).hasSize(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void statusCountsAll() {
    assertThat(ask("status").out())
        .contains("17 files", "17 from a reconstruction, licence none", "5 aircraft", "27 flights");
  }

  @Test
  void statusSaysOfWhichDaysTooLittleIsThere() {
    assertThat(ask("status").out())
        .contains("with too few aircraft to tell whether all is there", "without any position");
  }

  @Test
  void coverageTellsHowLowAnybodyIsHeard() {
    assertThat(ask("coverage", "--at", "GOBD").out())
        .contains("on the ground", "aircraft in", "Aircraft are heard on the ground.");
    assertThat(ask("coverage", "--at", "YSSY").out())
        .contains("above 30,000 ft      nobody", "Nobody was heard there.");
    assertThat(ask("coverage", "--at", "GOBD", "--until", "2018-01-01").out())
        .contains("Nobody was heard there.");
  }

  private static CommandRun ask(Object... arguments) {
    return CommandRun.in(workspace, arguments).succeeds();
  }
}
