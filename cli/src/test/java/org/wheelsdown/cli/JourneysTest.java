package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Journeys of the story's aircraft, on the whole command line. */
class JourneysTest {
  @TempDir private static Path folder;
  private static Path workspace = Path.of("");

  @BeforeAll
  static void importTheStory() {
    workspace = folder.resolve("workspace");
    CommandRun.in(workspace, "import", StoryTracks.made().tree()).succeeds();
  }

  private static CommandRun ask(Object... words) {
    return CommandRun.in(workspace, words).succeeds();
  }

  @Test
  void columnsAreAContract() {
    assertThat(ask("journeys", "--format", "csv").out())
        .startsWith(
            "icao,registration,type,callsigns,began_time,began_airport,began_evidence,ended_time,"
                + "ended_airport,ended_evidence,stops,technical_stops,legs,hours,distance_km,"
                + "probability,route,began_how,ended_how,");
  }

  @Test
  void theIl96StoppedTwiceOnItsWayToHavana() {
    JsonNode journey =
        JsonMapper.shared()
            .readTree(ask("journeys", "--type", "IL96", "--format", "json", "--cite").out())
            .get(0);

    assertThat(journey.get("route").asString()).isEqualTo("UUWW → GOBD → SGAS → MUHA");
    assertThat(journey.get("stops").asString())
        .matches("GOBD 2019-01-23 08:5\\d–10:4\\d → SGAS 2019-01-23 19:2\\d–21:3\\d");
    assertThat(journey.get("technical_stops").asString()).isEqualTo("GOBD, SGAS");
    assertThat(journey.get("legs").asInt()).isEqualTo(3);
    assertThat(journey.get("probability").asDouble()).isEqualTo(1);
    assertThat(journey.get("began_how").asString()).isEqualTo("no more data");
    assertThat(journey.get("citations").size()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void aTableNamesTheTowns() {
    assertThat(ask("journeys", "--type", "IL96").out())
        .contains("UUWW Moscow → GOBD Dakar → SGAS Asunción → MUHA Havana");
  }

  @Test
  void aLongStayIsTheDestination() {
    assertThat(ask("journeys", "--type", "A124", "--format", "csv").out().lines().skip(1))
        .anyMatch(line -> line.contains("UWLW → GVAC → SVMI,no more data,a stay of 43.0 h,"))
        .anyMatch(line -> line.contains("SVMI → GVAC → UWLW,a stay of 43.0 h,no more data,"));
  }

  @Test
  void aLegNamesItsJourney() {
    assertThat(
            ask("flights", "--between", "RU", "VE", "--type", "A124", "--format", "csv")
                .out()
                .lines()
                .skip(1))
        .hasSize(4)
        .anyMatch(line -> line.contains("UWLW → GVAC → SVMI"))
        .anyMatch(line -> line.contains("SVMI → GVAC → UWLW"));
    assertThat(ask("flights", "--type", "A124", "--format", "csv").out()).doesNotContain("→");
  }

  @Test
  void aPartSaysWhatAllOfItIs() {
    assertThat(
            ask("journeys", "--from", "GOBD", "--to", "SGAS", "--format", "csv")
                .out()
                .lines()
                .skip(1))
        .hasSize(1)
        .allMatch(line -> line.contains("GOBD → SGAS,more of the journey,more of the journey,"))
        .allMatch(line -> line.contains("UUWW → GOBD → SGAS → MUHA"));
  }

  @Test
  void whatHasNoEndIsAMistake() {
    CommandRun.in(workspace, "journeys", "--longest-stop", "long").isMistake("long");
  }
}
