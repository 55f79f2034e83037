package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dossier of one of the story's aircraft, on the whole command line. */
class AircraftTest {
  private static final String LIST =
      """
      icao,registration,operator,source,from,until
      1fff96,,First Owner,made up,2019-01-01,2019-01-20
      1fff96,,Second Owner,made up,2019-01-20,
      abc001,X-UNHEARD,Nobody Heard,made up,,
      """;

  @TempDir private static Path folder;
  private static Path workspace = Path.of("");

  @BeforeAll
  static void importTheStory() throws IOException {
    workspace = folder.resolve("workspace");
    Path list = Files.writeString(folder.resolve("list.csv"), LIST);
    CommandRun.in(workspace, "import", StoryTracks.made().tree(), list).succeeds();
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  @Test
  void tellsWhatIsKnown() {
    CommandRun run = CommandRun.in(workspace, "aircraft", "RA-000762").succeeds();

    assertThat(run.out())
        .contains("Flights\n", "1fff77", "SVMI Maiquetía", "Places, by the nights spent there")
        .contains("UUEM Tver → DAAG Algiers → GVAC Espargos → SVMI Maiquetía");
  }

  @Test
  void nineNightsMakeABase() {
    JsonNode dossier =
        json(CommandRun.in(workspace, "aircraft", "1FFF77", "--format", "json").succeeds().out());
    JsonNode first = dossier.get("places").get(0);

    assertThat(dossier.get("asked").asString()).isEqualTo("1FFF77");
    assertThat(first.get("airport").asString()).isEqualTo("SVMI");
    assertThat(first.get("base").asString()).isEqualTo("base");
    assertThat(first.get("nights").asInt()).isEqualTo(9);
    assertThat(dossier.get("flights").get(0).get("flights").asInt()).isEqualTo(6);
    assertThat(dossier.get("journeys").size()).isEqualTo(2);
  }

  @Test
  void saysWhoItWasWhenAndByWhichDocument() {
    JsonNode dossier =
        json(CommandRun.in(workspace, "aircraft", "1fff96", "--format", "json").succeeds().out());

    assertThat(dossier.get("identity").findValuesAsString("operator"))
        .contains("First Owner", "Second Owner");
    assertThat(dossier.get("statements").findValuesAsString("file")).contains("list.csv");
    assertThat(dossier.get("statements").findValuesAsString("used")).contains("used");
  }

  @Test
  void whatOnlyDocumentsKnowHasADossierToo() {
    for (String asked : new String[] {"abc001", "X-UNHEARD"}) {
      CommandRun run = CommandRun.in(workspace, "aircraft", asked).succeeds();
      assertThat(run.out()).contains("Nobody Heard", "What documents say");
    }
  }

  @Test
  void goesToAFile() throws IOException {
    Path file = folder.resolve("aircraft.json");
    CommandRun.in(workspace, "aircraft", "1fff96", "--output", file).succeeds();

    assertThat(json(Files.readString(file)).get("journeys").get(0).get("route").asString())
        .isEqualTo("UUWW → GOBD → SGAS → MUHA");
  }

  @Test
  void mistakesEndInASentence() {
    CommandRun.in(workspace, "aircraft", "abcdef").isMistake("Nothing is known of abcdef");
    CommandRun.in(workspace, "aircraft", "!").isMistake("neither an ICAO address");
    CommandRun.in(workspace, "aircraft", "1fff96", "--format", "csv")
        .isMistake("table, json or ftm");
  }
}
