package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wheelsdown.server.description.Description;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description says what is answered; {@link Visitor} takes nothing that it does not say. */
class DescriptionTest {
  private static final Site SITE = Site.ofTheStory();
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode DESCRIPTION = JSON.readTree(Description.json());

  /** Written anew by {@code curl -s http://127.0.0.1:8747/api/v1/openapi.json}. */
  @Test
  void isKeptAsADocument() throws IOException {
    assertThat(Files.readString(Path.of("../docs/openapi.json")))
        .isEqualTo(SITE.get("/api/v1/openapi.json").body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/questions | ",
        "/questions/flights | cite=true",
        "/questions/flights | format=json",
        "/questions/landings | cite=true&at=MUHA",
        "/questions/landings | since=2030-01-01",
        "/questions/stays | at=SVMI",
        "/questions/journeys | cite=true",
        "/questions/meetings | cite=true",
        "/questions/connections | at=MUHA&to=VE&cite=true",
        "/questions/overflights | over=VE&cite=true",
        "/questions/gaps | longer-than=0m&cite=true",
        "/questions/marks | cite=true",
        "/questions/positions | aircraft=1fff96&cite=true",
        "/names | kind=place&q=san",
        "/names | kind=aircraft&q=1f",
        "/airports | west=-85&south=20&east=-75&north=25&zoom=8",
        "/aircraft/{aircraft} | ",
        "/coverage | since=2018-01-01",
        "/status | "
      })
  void answersAreAsTheyAreDescribed(String route, String query) {
    String path = "/api/v1" + route.replace("{aircraft}", "1fff96");
    HttpResponse<String> answer = SITE.get(query == null ? path : path + "?" + query);
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"/nothing", "/questions/flights?near=x", "/questions/flights?format=x", "/names"})
  void problemsAreAsTheyAreDescribed(String path) {
    HttpResponse<String> answer = SITE.get("/api/v1" + path);
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void aWrongAnswerWouldBeFound() {
    String status = SITE.get("/api/v1/status").body();
    assertThat(Described.isOf("Status", status)).isTrue();
    assertThat(Described.isOf("Status", status.replace("\"files\"", "\"fils\""))).isFalse();
    assertThat(Described.isOf("Status", status.replaceFirst("\\{", "{\"more\":1,"))).isFalse();
  }

  @Test
  void everyRouteIsDescribed() {
    assertThat(DESCRIPTION.get("paths").propertyNames())
        .contains(
            "/cases",
            "/cases/{case}/claims/{item}",
            "/cases/{case}/verdicts",
            "/cases/{case}/vault/{source}");
  }

  @Test
  void everyTermOfTheCommandLineIsDescribed() {
    Set<String> described =
        DESCRIPTION
            .at("/paths/~1questions~1landings/get/parameters")
            .valueStream()
            .map(parameter -> parameter.get("name").asString())
            .collect(Collectors.toSet());
    assertThat(described)
        .contains(
            "aircraft", "near", "within", "min-probability", "limit", "after", "cite", "format")
        .contains("list", "case")
        .doesNotContain("over");
  }
}
