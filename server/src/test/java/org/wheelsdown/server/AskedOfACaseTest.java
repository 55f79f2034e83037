package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Questions that name files of a case's folder. A reconstruction, not real data. */
class AskedOfACaseTest {
  private static final String HAVANA =
      """
      {"type": "Polygon", "coordinates": [[[-83, 22], [-82, 22], [-82, 24], [-83, 24], [-83, 22]]]}
      """;

  @TempDir private static Path within;

  private static CaseSite site;

  @BeforeAll
  static void serve() throws IOException {
    site = CaseSite.ofTheStory(within);
    Files.writeString(site.folder().resolve("ours.csv"), "icao\n1fff96\n");
    Files.writeString(site.folder().resolve("havana.geojson"), HAVANA);
    Files.writeString(within.resolve("others.csv"), "icao\n1fff76\n");
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void aListOfItsFolderCanBeNamed() {
    JsonNode named = answer("flights?case=case&list=ours.csv");
    assertThat(named.get("rows")).hasSize(3);
    assertThat(named.get("rows")).isEqualTo(answer("flights?aircraft=1fff96").get("rows"));
    assertThat(named.at("/question/terms").toString())
        .contains("\"list\":[\"ours.csv\"]", "\"case\":[\"case\"]");
  }

  @Test
  void aDrawingOfItsFolderIsAPlace() {
    JsonNode named = answer("landings?case=case&at=havana.geojson");
    assertThat(named.get("rows")).isNotEmpty();
    assertThat(named.get("rows")).isEqualTo(answer("landings?at=Havana").get("rows"));
  }

  @Test
  void itsPagesAndItsLinesAreOfTheSameRows() {
    JsonNode first = answer("flights?case=case&list=ours.csv&limit=2");
    JsonNode second =
        answer("flights?case=case&list=ours.csv&limit=2&after=" + first.get("next").asString());
    assertThat(second.get("rows")).hasSize(1);
    assertThat(ask("/api/v1/lines?kind=flights&case=case&list=ours.csv").body().lines()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "400, flights?list=ours.csv",
    "400, landings?at=havana.geojson",
    "400, flights?case=case&list=../others.csv",
    "400, flights?case=case&list=none.csv",
    "404, flights?case=other&list=ours.csv",
    "404, flights?case=&list=ours.csv",
  })
  void nothingElseCanBe(int status, String question) {
    assertThat(ask("/api/v1/questions/" + question).statusCode()).isEqualTo(status);
  }

  private static JsonNode answer(String question) {
    return CaseSite.json(ask("/api/v1/questions/" + question));
  }

  private static HttpResponse<String> ask(String path) {
    return site.ask(path);
  }
}
