package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From an answer down to the rows of the files that were imported. */
class RawRowsTest {
  private static final Site SITE = Site.ofTheStory();
  private static final JsonMapper JSON = new JsonMapper();
  private static final int DRAWN = 20;

  @TempDir private Path folder;

  @AfterEach
  void nothingIsASurprise() {
    assertThat(SITE.surprises()).isEmpty();
  }

  @Test
  void eachPositionIsFoundAsItStandsInItsTrace() {
    for (JsonNode row : drawn(SITE.json("/api/v1/questions/positions?aircraft=1fff96&cite=true"))) {
      JsonNode raw = raw(SITE, row.get("citations").get(0));
      JsonNode cells = JSON.readTree(raw.get("text").asString());
      double base =
          JSON.readTree("{" + raw.get("heading").asString() + "}").get("timestamp").asDouble();
      double heard = Instant.parse(row.get("time").asString()).toEpochMilli() / 1e3;
      assertThat(base + cells.get(0).asDouble()).isCloseTo(heard, within(0.002));
      assertThat(cells.get(1).asDouble()).isCloseTo(row.get("latitude").asDouble(), within(1e-5));
    }
  }

  @Test
  void eachStatementIsFoundInItsLineOrField() {
    JsonNode flights = SITE.json("/api/v1/questions/flights?cite=true");
    int followed = 0;
    for (JsonNode row : drawn(flights)) {
      for (JsonNode said : row.get("statements")) {
        if (!said.get("sha256").asString().isEmpty()) {
          JsonNode raw = SITE.json(address(said, "place=" + text(said, "place")));
          assertThat(raw.get("text").asString()).as("%s", said).containsIgnoringCase(words(said));
          followed++;
        }
      }
    }
    assertThat(followed).isGreaterThan(20);
  }

  /** What must stand there: traces tell categories by a number. */
  private static String words(JsonNode said) {
    return said.get("place").asString().endsWith("dbFlags")
        ? "\"dbFlags\": "
        : said.get("value").asString().split(" ", -1)[0];
  }

  @Test
  void aFileThatIsGoneOrAnotherIsNotReadButTold() throws IOException {
    Path trace = folder.resolve("trace_full_1fff96.json");
    Files.write(trace, storyTrace());
    Path workspace = folder.resolve("workspace");
    StoryWorkspace.read(workspace, List.of(trace));
    try (Site site = Site.of(workspace)) {
      JsonNode citation =
          site.json("/api/v1/questions/positions?aircraft=1fff96&cite=true&limit=1")
              .at("/rows/0/citations/0");
      assertThat(raw(site, citation).get("text").isString()).isTrue();
      Files.writeString(trace, Files.readString(trace).replaceFirst("ILYUSHIN", "ANTONOV!"));
      assertIsMissing(raw(site, citation), "has changed since it was imported");
      Files.write(trace, storyTrace());
      assertThat(raw(site, citation).get("text").isString()).isTrue();
      Files.delete(trace);
      assertIsMissing(raw(site, citation), "no longer where it was imported from");
      assertThat(site.surprises()).isEmpty();
    }
  }

  @Test
  void aFileThatWasNamedFromAFolderIsLookedForAboveTheWorkspace() throws IOException {
    Path trace = Files.write(folder.resolve("trace_full_1fff96.json"), storyTrace());
    Path workspace = folder.resolve("workspace");
    StoryWorkspace.read(workspace, List.of(trace));
    Path manifest = workspace.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest).replace(trace.toString(), trace.getFileName().toString()));
    try (Site site = Site.of(workspace)) {
      JsonNode citation =
          site.json("/api/v1/questions/positions?aircraft=1fff96&cite=true&limit=1")
              .at("/rows/0/citations/0");
      assertThat(raw(site, citation).get("text").isString()).isTrue();
      Files.writeString(trace, "another");
      assertIsMissing(raw(site, citation), "has changed since it was imported");
    }
  }

  private static void assertIsMissing(JsonNode raw, String why) {
    assertThat(raw.get("text").isNull()).isTrue();
    assertThat(raw.get("missing").asString()).contains(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sha256=../../../etc/passwd&row=1",
        "sha256=/etc/passwd&row=1",
        "sha256=0000000000000000000000000000000000000000000000000000000000000000&row=1",
        "sha256=&place=line%201",
        "sha256=x&place=by%20line%201%20of%20../../etc/passwd"
      })
  void noFileIsReadThatWasNotImported(String query) {
    assertThat(SITE.get("/api/v1/raw-row?" + query).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "row=1", "sha256=x", "sha256=x&row=-1", "sha256=x&place=rule", "path=/etc/x"})
  void whatNamesNoRowIsRefused(String query) {
    assertThat(SITE.get("/api/v1/raw-row?" + query).statusCode()).isEqualTo(400);
  }

  private static byte[] storyTrace() throws IOException {
    try (Stream<Path> files = Files.walk(StoryWorkspace.tracks())) {
      Path trace =
          files.filter(file -> file.endsWith("trace_full_1fff96.json")).findFirst().orElseThrow();
      return new GZIPInputStream(Files.newInputStream(trace)).readAllBytes();
    }
  }

  private static List<JsonNode> drawn(JsonNode answer) {
    List<JsonNode> rows = new ArrayList<>(answer.get("rows").valueStream().toList());
    Collections.shuffle(rows, new Random(20190123));
    return rows.subList(0, Math.min(DRAWN, rows.size()));
  }

  private static JsonNode raw(Site site, JsonNode citation) {
    String place =
        "document=" + text(citation, "document") + "&row=" + citation.get("first_row").asInt();
    return site.json(address(citation, place));
  }

  private static String address(JsonNode cited, String place) {
    return "/api/v1/raw-row?sha256=" + text(cited, "sha256") + "&" + place;
  }

  private static String text(JsonNode of, String name) {
    return URLEncoder.encode(of.get(name).asString(), StandardCharsets.UTF_8);
  }
}
