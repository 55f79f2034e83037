package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the page needs beside the answers to questions. */
class OtherAnswersTest {
  private static final Site SITE = Site.ofTheStory();

  @AfterEach
  void nothingIsASurprise() {
    assertThat(SITE.surprises()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "place | cara | Caracas, VE",
        "place | venez | Venezuela",
        "place | SVMI | SVMI",
        "place | hav | MUHA",
        "place | asunci | Asunción, PY",
        "aircraft | 1fff96 | RA-000096",
        "aircraft | ra-0000 | RA-000096",
        "operator | air fo | Russian Air Force",
        "owner | presid | A division of the Russian presidential administration",
        "type | il9 | IL96",
        "state | russ | RU",
        "category | mil | military"
      })
  void namesCompleteWhatIsTyped(String kind, String typed, String first) {
    JsonNode names =
        SITE.json("/api/v1/names?kind=" + kind + "&q=" + typed.replace(" ", "%20")).get("names");
    List<String> texts = names.valueStream().map(name -> name.get("text").asString()).toList();
    assertThat(texts).isNotEmpty();
    assertThat(texts.get(0)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"cara", "san", "la", "o", "san j", "par", "lon", "'st. '", "geo"})
  void everyPlaceThatIsNamedCanBeAskedFor(String typed) {
    for (JsonNode name :
        SITE.json("/api/v1/names?kind=place&limit=20&q=" + typed.replace(" ", "%20"))
            .get("names")) {
      String question = Site.question("stays?at=%s", name.get("text").asString());
      assertThat(SITE.get(question).statusCode()).as(name.toString()).isEqualTo(200);
    }
  }

  @Test
  void largerAirportsComeFirstAndSmallOnesFromNearBy() {
    JsonNode far = airports("west=-180&south=-85&east=180&north=85");
    assertThat(far.valueStream().map(each -> each.at("/properties/type").asString()))
        .containsOnly("large_airport");
    JsonNode near = airports("west=-83&south=22.5&east=-82&north=23.5&zoom=9");
    assertThat(near.get(0).at("/properties/ident").asString()).isEqualTo("MUHA");
    assertThat(near.toString()).contains("small_airport");
    assertThat(airports("west=170&south=-25&east=-170&north=-10").toString())
        .contains("NFFN")
        .doesNotContain("MUHA");
    assertThat(airports("west=530&south=-25&east=550&north=-10"))
        .hasSameSizeAs(airports("west=170&south=-25&east=-170&north=-10"));
  }

  private static JsonNode airports(String query) {
    return SITE.json("/api/v1/airports?" + query).get("features");
  }

  @Test
  void aDossierTellsOfOneAircraft() {
    JsonNode dossier = SITE.json("/api/v1/aircraft/RA-000096");
    assertThat(dossier.get("icao").toString()).isEqualTo("[\"1fff96\"]");
    assertThat(dossier.get("sections").valueStream().map(each -> each.get("name").asString()))
        .contains("identity", "flights", "journeys", "silences");
    assertThat(SITE.json("/api/v1/aircraft/1fff96").get("sections"))
        .isEqualTo(dossier.get("sections"));
    assertThat(SITE.get("/api/v1/aircraft/abcdef").statusCode()).isEqualTo(404);
    assertThat(SITE.get("/api/v1/aircraft/%3Cscript%3E").statusCode()).isEqualTo(400);
  }

  @Test
  void coverageSaysWhereAnybodyWasHeardAndHowLow() {
    JsonNode all = SITE.json("/api/v1/coverage").get("features");
    JsonNode havana =
        SITE.json("/api/v1/coverage?west=-82.5&south=22.9&east=-82.3&north=23.1").get("features");
    assertThat(havana.size()).isBetween(1, 9);
    assertThat(all.size()).isGreaterThan(10 * havana.size());
    assertThat(havana.valueStream())
        .anyMatch(cell -> cell.at("/properties/on_the_ground").asBoolean());
    assertThat(SITE.json("/api/v1/coverage?since=2019-02-01").get("features")).isEmpty();
    assertThat(SITE.get("/api/v1/coverage?since=soon").body()).contains("is a date such as");
  }

  @Test
  void theStatusCountsTheWorkspace() {
    SITE.get("/api/v1/questions/flights");
    JsonNode status = SITE.json("/api/v1/status");
    assertThat(status.get("flights").asInt()).isEqualTo(27);
    assertThat(status.get("aircraft").asInt()).isEqualTo(5);
    assertThat(status.get("statements").asInt()).isGreaterThan(10);
    assertThat(status.get("up_to_date").asBoolean()).isTrue();
    assertThat(status.at("/days/last").asString()).startsWith("2019-01-2");
  }

  @Test
  void whatCanBeAskedIsTold() {
    JsonNode kinds = SITE.json("/api/v1/questions").get("kinds");
    assertThat(kinds).hasSize(10);
    assertThat(kinds.toString()).doesNotContain("\"list\"");
    Map<String, String> needed =
        Map.of(
            "overflights",
            "?over=MUHA",
            "connections",
            "?to=MUHA",
            "positions",
            "?aircraft=1fff96");
    for (JsonNode kind : kinds) {
      String word = kind.get("kind").asString();
      String question = "/api/v1/questions/" + word + needed.getOrDefault(word, "");
      assertThat(SITE.json(question).get("columns")).isEqualTo(kind.get("columns"));
    }
  }
}
