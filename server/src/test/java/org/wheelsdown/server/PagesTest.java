package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Pages of one answer, and single rows from deep within it. */
class PagesTest {
  private static final Site SITE = Site.ofTheStory();
  private static final String FLIGHTS = "/api/v1/questions/flights?";

  @TempDir private Path folder;

  @Test
  void aRowFromDeepWithinIsTheSameAsOnItsPage() {
    for (String question :
        List.of(
            "flights?",
            "landings?",
            "stays?near=VE&within=500km",
            "journeys?longest-stop=300h",
            "meetings?",
            "gaps?longer-than=0m",
            "overflights?over=VE",
            "positions?aircraft=1fff96")) {
      String path = "/api/v1/questions/" + question + "&cite=true&";
      JsonNode whole = SITE.json(path + "limit=100");
      for (int row = 0; row < whole.get("rows").size(); row += 7) {
        String one = path + "limit=1&row=" + row + "&content=" + whole.get("content").asString();
        assertThat(SITE.json(one).at("/rows/0")).as(one).isEqualTo(whole.get("rows").get(row));
      }
    }
  }

  @Test
  void pagesGoOnFromAnyRow() {
    JsonNode whole = SITE.json(FLIGHTS + "limit=100");
    JsonNode page = SITE.json(FLIGHTS + "row=5&limit=3");
    JsonNode after = SITE.json(FLIGHTS + "limit=3&after=" + page.get("next").asString());
    assertThat(page.at("/rows/0")).isEqualTo(whole.at("/rows/5"));
    assertThat(after.at("/rows/0")).isEqualTo(whole.at("/rows/8"));
    JsonNode last = SITE.json(FLIGHTS + "row=26");
    assertThat(last.get("rows")).hasSize(1);
    assertThat(last.get("next").isNull()).isTrue();
    JsonNode beyond = SITE.json(FLIGHTS + "row=27");
    assertThat(beyond.get("rows")).isEmpty();
    assertThat(beyond.has("seeing")).isFalse();
  }

  @Test
  void whatIsNoRowOfThisAnswerIsRefused() {
    String next = SITE.json(FLIGHTS + "limit=1").get("next").asString();
    assertThat(SITE.get(FLIGHTS + "row=1&after=" + next).statusCode()).isEqualTo(400);
    assertThat(SITE.get(FLIGHTS + "row=-1").statusCode()).isEqualTo(400);
    assertThat(SITE.get(FLIGHTS + "content=x").statusCode()).isEqualTo(400);
    HttpResponse<String> other = SITE.get(FLIGHTS + "row=1&content=0123456789abcdef");
    assertThat(other.statusCode()).isEqualTo(409);
  }

  /** The same reports come from several files here, so time and address tell none from another. */
  @Test
  void rowsOfOneTimeHaveAnOrder() throws IOException {
    byte[] trace =
        new GZIPInputStream(
                Files.newInputStream(
                    StoryWorkspace.tracks()
                        .resolve("globe_history/2019/01/23/traces/96/trace_full_1fff96.json")))
            .readAllBytes();
    List<Path> copies = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Path copy = Files.createDirectories(folder.resolve("" + i)).resolve("trace_full_1fff96.json");
      Files.write(copy, trace);
      Files.writeString(copy, "\n".repeat(i), StandardOpenOption.APPEND);
      copies.add(copy);
    }
    Path workspace = folder.resolve("workspace");
    StoryWorkspace.read(workspace, copies);
    try (Site site = Site.of(workspace)) {
      JsonNode rows =
          site.json("/api/v1/questions/positions?aircraft=1fff96&limit=1000").get("rows");
      List<List<String>> keys =
          rows.valueStream()
              .map(
                  row ->
                      List.of(
                          row.get("time").asString(),
                          row.get("file").asString(),
                          row.get("document").asString()))
              .toList();
      Comparator<List<String>> order =
          Comparator.<List<String>, String>comparing(key -> key.get(0))
              .thenComparing(key -> key.get(1))
              .thenComparing(key -> key.get(2));
      assertThat(keys).hasSizeGreaterThan(100).isSortedAccordingTo(order);
    }
  }
}
