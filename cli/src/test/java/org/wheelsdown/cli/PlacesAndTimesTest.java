package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Regions, drawings, lists and local days, on the whole command line. */
class PlacesAndTimesTest {
  private static final String AROUND_CUBA =
      """
      {"type": "Feature", "properties": {"name": "Around Havana"}, "geometry": {"type": "Polygon",
        "coordinates": [[[-83, 22.5], [-82, 22.5], [-82, 23.5], [-83, 23.5], [-83, 22.5]]]}}
      """;

  @TempDir private static Path folder;
  private static Path workspace = Path.of("");

  @BeforeAll
  static void importTheStory() {
    workspace = folder.resolve("workspace");
    CommandRun.in(workspace, "import", StoryTracks.made().tree()).succeeds();
  }

  private static CommandRun ask(Object... arguments) {
    return CommandRun.in(workspace, arguments).succeeds();
  }

  private static String rows(Object... arguments) {
    return ask(arguments).out();
  }

  @Test
  void aRegionIsItsCountriesOrItsAirports() {
    String atHavana = rows("landings", "--at", "MUHA", "--format", "csv");
    assertThat(rows("landings", "--at", "Caribbean", "--format", "csv")).isEqualTo(atHavana);
    assertThat(rows("landings", "--at", "cu-03", "--format", "csv")).isEqualTo(atHavana);
    assertThat(rows("landings", "--near", "CU-03", "--within", "20km", "--format", "csv"))
        .isEqualTo(atHavana);
  }

  @Test
  void aDrawingIsAPlace() throws IOException {
    Path drawing = folder.resolve("around havana.geojson");
    Files.writeString(drawing, AROUND_CUBA);
    CommandRun run = ask("landings", "--at", drawing, "--format", "csv");
    assertThat(run.out()).isEqualTo(rows("landings", "--at", "MUHA", "--format", "csv"));
    assertThat(run.messages()).contains("At Around Havana: ");
    Path point = folder.resolve("point.json");
    Files.writeString(point, "{\"type\":\"Point\",\"coordinates\":[-82.4,23]}");
    assertThat(rows("landings", "--near", point, "--within", "30km", "--format", "csv"))
        .isEqualTo(run.out());
    CommandRun.in(workspace, "landings", "--at", point).isMistake("holds no ground");
  }

  @Test
  void aBadDrawingIsAMistake() throws IOException {
    Path bad = folder.resolve("bad.geojson");
    Files.writeString(bad, AROUND_CUBA.replace("[-83, 23.5],", "[-83, 93.5],"));
    CommandRun.in(workspace, "flights", "--at", bad)
        .isMistake("bad.geojson is wrong: geometry.coordinates[0][3] has a latitude beyond 90");
    CommandRun.in(workspace, "flights", "--at", folder.resolve("no.geojson"))
        .isMistake("no file", "no.geojson");
  }

  @Test
  void aListIsAskedAbout() throws IOException {
    Path list = folder.resolve("my list.csv");
    Files.writeString(list, "icao,name\n1FFF96,Il-96\nnonsense!,x\n");
    CommandRun run = ask("flights", "--list", list, "--format", "csv");
    assertThat(run.out()).isEqualTo(rows("flights", "--aircraft", "1fff96", "--format", "csv"));
    assertThat(run.messages()).contains("1 line of ", "without an aircraft", "line 3");
    Files.writeString(list, "# nobody\n");
    CommandRun.in(workspace, "flights", "--list", list).isMistake("names no aircraft");
  }

  /** The Il-96 landed on Wednesday the 23rd, which was Thursday in UTC. */
  @Test
  void daysAreThoseOfThePlace() {
    String[] question = {"landings", "--at", "MUHA", "--aircraft", "1fff96"};
    CommandRun local = ask(with(question, "--since", "2019-01-23", "--until", "2019-01-23"));
    assertThat(local.messages()).contains("Days are those of MUHA", "(UTC-5).", "1 row.");
    CommandRun utc = ask(with(question, "--since", "2019-01-23", "--until", "2019-01-23", "--utc"));
    assertThat(utc.messages()).contains("Nothing matches.").doesNotContain("Days are");
    CommandRun instant = ask(with(question, "--since", "2019-01-24T04:00Z"));
    assertThat(instant.messages()).contains("1 row.").doesNotContain("Days are");
    assertThat(ask(with(question, "--since", "2019-01-23T23:00")).messages()).contains("1 row.");
  }

  @Test
  void coverageIsOfDaysOfThePlaceToo() {
    String[] coverage = {"coverage", "--at", "MUHA"};
    String day = "2019-01-23";
    CommandRun local = ask(with(coverage, "--since", day, "--until", day));
    CommandRun utc = ask(with(coverage, "--since", day, "--until", day, "--utc"));
    assertThat(local.messages()).contains("Days are those of MUHA", "(UTC-5).");
    assertThat(utc.messages()).doesNotContain("Days are");
    assertThat(local.out())
        .isEqualTo(rows(with(coverage, "--since", day + "T05:00Z", "--until", "2019-01-24T05:00Z")))
        .isNotEqualTo(utc.out());
  }

  @Test
  void daysAreThoseOfUtcWhereClocksDiffer() {
    assertThat(ask("flights", "--since", "2019-01-23").messages())
        .contains("Days are those of UTC.");
    assertThat(ask("flights", "--between", "RU", "VE", "--since", "2018-12-10").messages())
        .contains("Days are those of UTC, as the clocks of ", " differ.");
  }

  private static Object[] with(String[] question, Object... more) {
    return Stream.concat(Arrays.stream(question), Arrays.stream(more)).toArray();
  }
}
