package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A case over HTTP: read, and changed by two who do not know of each other. */
class CasesTest {
  private static final String TEXT =
      """
      # Kept as it is.
      title: <script>alert(1)</script>
      about: What somebody says.
      day: 2019-01-25
      sources:
        - {id: close-1, print-as: a person close to it, reliability: C}
      requests:
        - {id: r, to: T, asked: 2019-01-24, way: letter, deadline: 2019-01-25, words: W}
      claims:
        - id: said   # a remark
          says: It flew.
          by: [close-1]
          how: Ask others.
          untestable: Nobody can see it.
      """;

  @TempDir private Path within;

  private CaseSite site;

  @BeforeEach
  void serve() throws IOException {
    site = CaseSite.of(within, TEXT);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aCaseIsToldWithWhatFollowsFromIt() {
    JsonNode json = site.json("");
    assertThat(json.at("/case/title").asString()).isEqualTo("<script>alert(1)</script>");
    assertThat(json.at("/case/sources/0/reliability-in-words").asString())
        .isEqualTo("fairly reliable");
    assertThat(json.at("/case/requests/0/overdue-on-the-day").asBoolean()).isFalse();
    assertThat(json.at("/case/requests/0/overdue-today").asBoolean()).isTrue();
    assertThat(site.get("/../case-9").statusCode()).isEqualTo(404);
  }

  @Test
  void onlyWhatChangesIsWrittenAnew() throws IOException {
    HttpResponse<String> answer =
        put("/claims/said", "{\"says\": \"It: landed\", \"note\": \"Seen.\"}", site.version());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(site.text())
        .isEqualTo(TEXT.replace("It flew.", "\"It: landed\"") + "    note: Seen.\n");
    put("/claims/said", "{\"says\": \"It flew.\", \"note\": \" \"}", site.version());
    assertThat(site.text()).isEqualTo(TEXT);
  }

  @Test
  void theSecondOfTwoWritersIsToldAndNothingIsLost() throws IOException {
    String seenByBoth = site.version();
    assertThat(put("/claims/said", "{\"says\": \"Mine.\"}", seenByBoth).statusCode())
        .isEqualTo(200);
    String mine = site.text();
    for (HttpResponse<String> theirs :
        List.of(
            put("/claims/said", "{\"says\": \"Theirs.\"}", seenByBoth),
            put("/text", TEXT, seenByBoth),
            site.send("POST", "/claims", "{\"id\": \"t\"}", "If-Match", seenByBoth))) {
      assertThat(theirs.statusCode()).isEqualTo(412);
      assertThat(CaseSite.json(theirs).get("title").asString()).contains("Somebody else");
    }
    assertThat(site.text()).isEqualTo(mine).contains("says: Mine.");
    put("/claims/said", "{\"how\": \"Theirs.\"}", site.version());
    assertThat(site.text()).contains("says: Mine.", "how: Theirs.");
    assertThat(site.send("PUT", "/claims/said", "{}").statusCode()).isEqualTo(428);
  }

  @Test
  void aClaimIsAddedOnlyIfTheCaseIsSoundWithIt() throws IOException {
    String claim =
        "{\"id\": \"%s\", \"says\": \"S\", \"how\": \"H\", \"by\": [\"%s\"], \"untestable\": \"U\"}";
    HttpResponse<String> refused = post(claim.formatted("new", "nobody"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(CaseSite.json(refused).get("title").asString()).contains("nobody");
    assertThat(site.text()).isEqualTo(TEXT);
    assertThat(post(claim.formatted("new", "close-1")).statusCode()).isEqualTo(200);
    assertThat(site.json("").at("/case/claims/1/id").asString()).isEqualTo("new");
    assertThat(site.text()).startsWith(TEXT);
    assertThat(post("[]").statusCode()).isEqualTo(400);
    assertThat(post("{\"id\": ").statusCode()).isEqualTo(400);
  }

  @Test
  void aTextWithMistakesIsKeptAndEachIsToldWithItsLine() throws IOException {
    String text = TEXT.replace("reliability: C", "reliability: Z").replace("how:", "hwo:");
    JsonNode after = CaseSite.json(put("/text", text, site.version()));
    assertThat(site.text()).isEqualTo(text);
    assertThat(after.has("case")).isFalse();
    assertThat(after.get("mistakes").findValuesAsString("line")).contains("6");
    assertThat(site.get("/verdicts").statusCode()).isEqualTo(409);
    assertThat(put("/claims/said", "{\"says\": \"S\"}", site.version()).statusCode())
        .isEqualTo(409);
    assertThat(site.get("/text").body()).isEqualTo(text);
    assertThat(site.get("/text").headers().firstValue("ETag"))
        .contains("\"" + site.version() + "\"");
    put("/text", TEXT, site.version());
    assertThat(site.json("").has("mistakes")).isFalse();
  }

  @Test
  void nothingRunsInABrief() {
    HttpResponse<String> brief = site.get("/brief.html");
    assertThat(brief.statusCode()).isEqualTo(200);
    assertThat(brief.body()).doesNotContain("<script").contains("&lt;script&gt;alert(1)");
    assertThat(brief.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("sandbox; default-src 'none';")
        .doesNotContain("script-src", "allow-");
  }

  private HttpResponse<String> put(String path, String body, String version) {
    return site.send("PUT", path, body, "If-Match", version);
  }

  private HttpResponse<String> post(String body) {
    return site.send("POST", "/claims", body, "If-Match", site.version());
  }
}
