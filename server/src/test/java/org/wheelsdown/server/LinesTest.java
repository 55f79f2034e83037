package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where flights were heard, as a map draws it. */
class LinesTest {
  private static final Site SITE = Site.ofTheStory();
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void thereIsALineForEachRow() {
    JsonNode rows = SITE.json("/api/v1/questions/flights?type=IL96").get("rows");
    List<JsonNode> lines = lines("kind=flights&type=IL96");
    assertThat(lines).hasSameSizeAs(rows);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = lines.get(i);
      assertThat(line.get("row").asInt()).isEqualTo(i);
      assertThat(line.get("began")).isEqualTo(rows.get(i).get("first_heard"));
      assertThat(line.at("/to/airport")).isEqualTo(rows.get(i).get("landing_airport"));
    }
  }

  @Test
  void silencesLieBetweenWhatWasHeard() {
    JsonNode stretches = lines("kind=flights&type=IL96").get(0).get("stretches");
    assertThat(stretches.size()).isGreaterThan(2);
    for (int i = 0; i < stretches.size(); i++) {
      assertThat(stretches.get(i).get("heard").asBoolean()).isEqualTo(i % 2 == 0);
    }
    JsonNode heard = stretches.get(0).get("points");
    assertThat(stretches.get(1).at("/points/0")).isEqualTo(heard.get(heard.size() - 1));
  }

  @Test
  void aCoarserLineHasFewerPoints() {
    assertThat(lines("kind=flights&tolerance_km=50").toString().length())
        .isLessThan(lines("kind=flights&tolerance_km=0").toString().length() / 4);
  }

  @Test
  void linesAreAsTheyAreDescribed() {
    assertThat(lines("kind=flights")).hasSize(27);
    assertThat(lines("kind=journeys&limit=1")).hasSize(1);
    assertThat(SITE.get("/api/v1/lines?kind=gaps").statusCode()).isEqualTo(400);
    assertThat(SITE.surprises()).isEmpty();
  }

  @Test
  void aStayIsAtItsAirportFromItsBeginningToItsEnd() {
    JsonNode rows = SITE.json("/api/v1/questions/stays?at=SVMI").get("rows");
    List<JsonNode> lines = lines("kind=stays&at=SVMI");
    assertThat(lines).isNotEmpty().hasSameSizeAs(rows);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = lines.get(i);
      assertThat(line.get("stretches")).isEmpty();
      assertThat(line.at("/from/airport").asString()).isEqualTo("SVMI");
      assertThat(line.at("/from/lat").asDouble()).isCloseTo(10.6, within(0.1));
      assertThat(line.at("/to/evidence")).isEqualTo(rows.get(i).get("departed_evidence"));
      double hours = seconds(line) / 3600.0;
      assertThat(hours).isCloseTo(rows.get(i).get("hours").asDouble(), within(0.01));
    }
  }

  private static long seconds(JsonNode line) {
    Instant began = Instant.parse(line.get("began").asString());
    return Duration.between(began, Instant.parse(line.get("ended").asString())).toSeconds();
  }

  /** In the order of the rows, which is not the one in which they are read. */
  private static List<JsonNode> lines(String query) {
    return SITE.get("/api/v1/lines?" + query)
        .body()
        .lines()
        .map(JSON::readTree)
        .sorted(Comparator.comparing(line -> line.get("row").asInt()))
        .toList();
  }
}
