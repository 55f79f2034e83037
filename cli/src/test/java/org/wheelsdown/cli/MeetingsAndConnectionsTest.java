package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who met whom, and who could have changed to what, in the story's tracks. */
class MeetingsAndConnectionsTest {
  @TempDir private static Path folder;
  private static Path workspace = Path.of("");

  @BeforeAll
  static void importTheStory() {
    workspace = folder.resolve("workspace");
    CommandRun.in(workspace, "import", StoryTracks.made().tree()).succeeds();
  }

  @Test
  void theAn124AndTheIl76MetInCaracasAndOnTheWayBack() {
    CommandRun run = ask("meetings", "--type", "A124,IL76", "--format", "csv");
    assertThat(run.out().lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("airport,since,until,hours,aircraft,types,overlap,chance,chance_basis,");
    assertThat(run.out())
        .contains("SVMI,2018-12-11T00:09:", "\"RA-000124, RA-000761\",\"A124, IL76\",certain,,")
        .contains("unknown: no other", "GVAC,2018-12-12T22:36:");
  }

  @Test
  void theTwoIl76NeverMet() {
    assertThat(CommandRun.in(workspace, "meetings", "--type", "IL76").succeeds().messages())
        .contains("Nothing matches.");
  }

  @Test
  void meetingsCanBeAskedForByLengthPlaceAndTime() {
    assertThat(ask("meetings", "--overlap", "1h", "--format", "csv").out().lines()).hasSize(2);
    assertThat(ask("meetings", "--at", "MUHA", "--format", "csv").out().lines()).hasSize(2);
    assertThat(ask("meetings", "--since", "2018-12-12T23:00Z", "--format", "csv").out().lines())
        .hasSize(3);
  }

  @Test
  void aMeetingCitesTheStaysOfAllWhoMet() throws IOException {
    CommandRun run = ask("meetings", "--at", "SVMI", "--cite", "--format", "json");
    Set<String> documents = new HashSet<>();
    JsonNode citations = JsonMapper.shared().readTree(run.out()).get(0).get("citations");
    citations.forEach(each -> documents.add(each.get("document").asString()));
    assertThat(documents)
        .containsExactlyInAnyOrder("trace_full_1fff24.json", "trace_full_1fff76.json");
  }

  @Test
  void whoLandedInHavanaCouldHaveGoneOnInTheMorning() throws IOException {
    CommandRun run =
        ask(
            "connections",
            "--at",
            "MUHA",
            "--type",
            "IL96",
            "--to",
            "VE",
            "--within-hours",
            "48",
            "--cite",
            "--format",
            "json");
    assertThat(run.messages())
        .contains("Candidates only: nothing in flight data says that anybody changed.");
    JsonNode rows = JsonMapper.shared().readTree(run.out());
    assertThat(rows.size()).isEqualTo(2);
    JsonNode first = rows.get(0);
    assertThat(first.get("rank").asInt()).isEqualTo(1);
    assertThat(first.get("arrival_icao").asString()).isEqualTo("1fff96");
    assertThat(first.get("onward_icao").asString()).isEqualTo("0dff38");
    assertThat(first.get("destination").asString()).isEqualTo("SVMI");
    assertThat(first.get("wait_hours").asDouble()).isBetween(8.5, 9.5);
    assertThat(first.get("reason").asString()).contains("heard to land there", "regular");
    Set<String> documents = new HashSet<>();
    first.get("citations").forEach(each -> documents.add(each.get("document").asString()));
    assertThat(documents)
        .containsExactlyInAnyOrder("trace_full_1fff96.json", "trace_full_0dff38.json");
  }

  @Test
  void onwardFlightsCanBeNarrowedAndTheTimeToChangeLengthened() {
    String[] havana = {"connections", "--at", "MUHA", "--type", "IL96", "--to", "VE"};
    assertThat(ask(with(havana, "--onward-type", "B738")).messages()).contains("1 row.");
    assertThat(ask(with(havana, "--onward-type", "A320")).messages()).contains("Nothing matches.");
    assertThat(ask(with(havana, "--change", "10h", "--format", "csv")).out())
        .contains("left too soon: ");
  }

  @Test
  void mistakesAreOneSentence() {
    CommandRun.in(workspace, "connections", "--at", "MUHA").isMistake("--to");
    CommandRun.in(workspace, "connections", "--at", "MUHA", "--to", "VE", "--within-hours", "0")
        .isMistake("--within-hours lies between");
    CommandRun.in(workspace, "meetings", "--overlap", "soon").isMistake("no length");
  }

  private static Object[] with(String[] words, String... more) {
    Object[] all = new Object[words.length + more.length];
    System.arraycopy(words, 0, all, 0, words.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return all;
  }

  private static CommandRun ask(Object... arguments) {
    return CommandRun.in(workspace, arguments).succeeds();
  }
}
