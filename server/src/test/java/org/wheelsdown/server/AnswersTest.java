package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Questions over HTTP, and their answers page by page and as files. */
class AnswersTest {
  private static final Site SITE = Site.ofTheStory();

  @AfterEach
  void nothingIsASurprise() {
    assertThat(SITE.surprises()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "27 | flights",
        "3 | flights?type=IL96",
        "7 | flights?aircraft=1fff96&aircraft=1FFF24",
        "5 | landings?at=MUHA",
        "3 | landings?near=SVMI&type=IL76,A124&within=20nm&until=2018-12-31",
        "16 | flights?between=RU&between=VE",
        "0 | landings?since=2019-01-26",
        "1 | journeys?from=RU&to=CU&via=SN&via=PY",
        "2 | stays?at=Tver&at=Cherdakly&until=2018-12-10"
      })
  void termsNarrowAsOnTheCommandLine(int rows, String question) {
    assertThat(SITE.json("/api/v1/questions/" + question).get("rows")).hasSize(rows);
  }

  @Test
  void anAnswerSaysWhatWasAskedAndHowItWasUnderstood() {
    JsonNode answer = SITE.json("/api/v1/questions/landings?at=Havana&type=IL96&limit=5");
    assertThat(answer.at("/question/command").asString())
        .isEqualTo("wheelsdown landings --type IL96 --at Havana");
    assertThat(answer.at("/question/understood/0").asString()).startsWith("At Havana, CU: MUHA");
    assertThat(answer.at("/question/terms/at/0").asString()).isEqualTo("Havana");
    assertThat(answer.at("/rows/0/landing_local").asString()).startsWith("2019-01-23T23:3");
    assertThat(answer.get("next").isNull()).isTrue();
    assertThat(answer.has("seeing")).isFalse();
  }

  @Test
  void anEmptyAnswerSaysWhatCouldHaveBeenSeen() {
    JsonNode answer = SITE.json("/api/v1/questions/landings?at=MUHA&since=2019-01-26");
    assertThat(answer.get("seeing").toString())
        .contains("from 2018-12-10 to 2019-01-25", "nobody was heard");
  }

  @Test
  void rowsComeWithWhatTheyRestOn() {
    JsonNode row =
        SITE.json("/api/v1/questions/landings?at=MUHA&type=IL96&cite=true").at("/rows/0");
    assertThat(row.at("/citations/0/sha256").asString()).hasSize(64);
    assertThat(row.at("/statements").isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flights?",
        "landings?cite=true",
        "stays?near=VE&within=500km",
        "journeys?longest-stop=300h",
        "meetings?",
        "connections?at=MUHA&to=VE&within-hours=48",
        "gaps?longer-than=0m",
        "marks?",
        "overflights?over=VE",
        "positions?aircraft=1fff96&since=2019-01-24T04:30Z"
      })
  void thePagesTogetherAreTheWholeAnswer(String question) {
    String path = "/api/v1/questions/" + question + "&limit=";
    List<String> whole = rows(SITE.json(path + "10000"));
    List<String> pages = new ArrayList<>();
    JsonNode page = SITE.json(path + "2");
    pages.addAll(rows(page));
    while (!page.get("next").isNull()) {
      assertThat(page.get("rows")).hasSize(2);
      page = SITE.json(path + "2&after=" + page.get("next").asString());
      pages.addAll(rows(page));
    }
    assertThat(pages).isEqualTo(whole);
  }

  private static List<String> rows(JsonNode answer) {
    return answer.get("rows").valueStream().map(JsonNode::toString).toList();
  }

  @Test
  void aPageOfAnotherAnswerIsRefused() {
    String next = SITE.json("/api/v1/questions/flights?limit=1").get("next").asString();
    HttpResponse<String> other = SITE.get("/api/v1/questions/stays?limit=1&after=" + next);
    assertThat(other.statusCode()).isEqualTo(400);
    assertThat(other.body()).contains("another question");
    assertThat(SITE.get("/api/v1/questions/stays?after=x").statusCode()).isEqualTo(400);
  }

  @Test
  void pagesOfWhatHasChangedAreRefused() throws IOException {
    Path workspace = StoryWorkspace.fresh();
    try (Site site = Site.of(workspace)) {
      String path = "/api/v1/questions/flights?limit=1";
      String next = site.json(path).get("next").asString();
      assertThat(site.get(path + "&after=" + next).statusCode()).isEqualTo(200);
      StoryWorkspace.importSomethingElse(workspace);
      HttpResponse<String> later = site.get(path + "&after=" + next);
      assertThat(later.statusCode()).isEqualTo(409);
      assertThat(later.body()).contains("ask again from the first page");
      assertThat(site.json(path).get("rows")).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "csv | text/csv | icao,registration,type,callsign,takeoff_time,",
        "json | application/json | [{\"icao\":",
        "geojson | application/geo+json | {\"type\":\"FeatureCollection\"",
        "kml | application/vnd.google-earth.kml+xml | <?xml",
        "parquet | application/vnd.apache.parquet | PAR1"
      })
  void wholeAnswersAreFiles(String format, String type, String beginning) {
    HttpResponse<String> file = SITE.get("/api/v1/questions/flights?format=" + format);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(file.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"flights." + format + "\"");
    assertThat(file.body()).startsWith(beginning);
  }

  @Test
  void mistakesAreToldInASentenceThatNamesTheTerm() {
    JsonNode problem = SITE.json("/api/v1/questions/landings?near=MUHA");
    assertThat(problem.toString())
        .isEqualTo(
            "{\"status\":400,\"title\":\"near and within belong together, as in near: MUHA,"
                + " within: 300km.\",\"term\":\"near\"}");
    assertThat(SITE.get("/api/v1/questions/landing").body()).contains("did you mean 'landings'?");
    assertThat(SITE.get("/api/v1/questions/landing").statusCode()).isEqualTo(404);
    assertThat(SITE.get("/api/v1/questions/flights?limit=0").body()).contains("from 1 to 10000");
  }

  @Test
  void noFilesAreReadButDrawingsOfTheWorkspace() throws IOException {
    Path workspace = StoryWorkspace.fresh();
    Path areas = Files.createDirectory(workspace.resolve("areas"));
    String drawing =
        "{\"type\":\"Polygon\",\"coordinates\":[[[-68,10],[-66,10],[-66,11],[-68,11],[-68,10]]]}";
    Files.writeString(areas.resolve("caracas.geojson"), drawing);
    Path secret = Files.writeString(workspace.resolve("secret.geojson"), drawing);
    Files.createSymbolicLink(areas.resolve("link.geojson"), secret);
    try (Site site = Site.of(workspace)) {
      assertThat(site.json(Site.question("landings?at=%s", "caracas.geojson")).get("rows"))
          .isNotEmpty();
      for (String path :
          List.of("../secret.geojson", secret.toString(), "link.geojson", "../manifest.json")) {
        HttpResponse<String> refused = site.get(Site.question("landings?at=%s", path));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("lies outside");
      }
      // What is no drawing by its name is no file either, whether it is there or not.
      assertThat(site.get(Site.question("landings?at=%s", "../../../../../etc/passwd")).body())
          .contains("There is no airport, town, country or region called");
      assertThat(site.get(Site.question("landings?list=%s", "aircraft.csv")).body())
          .contains("Lists cannot be read from files here");
    }
  }

  @Test
  void answersAreCompressedForWhoeverTakesThat() {
    HttpResponse<String> zipped = SITE.get("/api/v1/questions/flights", "Accept-Encoding", "gzip");
    assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(zipped.body().getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(SITE.get("/api/v1/questions/flights").body().length() / 2);
  }
}
