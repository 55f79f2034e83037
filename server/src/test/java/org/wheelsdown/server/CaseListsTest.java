package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Documents and requests of a case over HTTP. */
class CaseListsTest {
  private static final String REQUEST =
      "  - {id: r, to: T, asked: 2019-01-24, way: letter, deadline: 2019-01-25, words: W}  # sent\n";

  private static final String TEXT =
      """
      # Kept as it is.
      title: A case
      about: What somebody says.
      day: 2019-01-25
      requests:
      %sclaims:
        - id: said
          says: It flew.
          how: Ask others.
          untestable: Nobody can see it.
      """
          .formatted(REQUEST);

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
  void anAnswerToARequestIsWrittenAndAllElseIsKept() throws IOException {
    String answer = "{\"answer\": {\"on\": \"2019-01-26\", \"words\": \"No <b>comment</b>.\"}}";
    assertThat(put("/requests/r", answer).statusCode()).isEqualTo(200);
    assertThat(site.json("").at("/case/requests/0/answer/words").asString())
        .isEqualTo("No <b>comment</b>.");
    assertThat(site.json("").at("/case/requests/0/overdue-today").asBoolean()).isFalse();
    assertThat(site.text())
        .startsWith(TEXT.substring(0, TEXT.indexOf("words: W")))
        .contains("# sent");
    put("/requests/r", "{\"answer\": null}");
    assertThat(site.text()).isEqualTo(TEXT);
  }

  @Test
  void aRequestIsAddedAndOnlyIfItIsOne() throws IOException {
    String request =
        "{\"id\": \"m\", \"to\": \"M\", \"asked\": \"%s\", \"way\": \"e-mail\", \"words\": \"W\","
            + " \"deadline\": null, \"about\": [\"said\"]}";
    assertThat(post("/requests", request.formatted("soon")).statusCode()).isEqualTo(422);
    assertThat(site.text()).isEqualTo(TEXT);
    assertThat(post("/requests", request.formatted("2019-01-24")).statusCode()).isEqualTo(200);
    JsonNode added = site.json("").at("/case/requests/1");
    assertThat(added.get("about").get(0).asString()).isEqualTo("said");
    assertThat(added.has("deadline")).isFalse();
    assertThat(site.text()).contains(REQUEST);
  }

  @Test
  void aPaperIsBroughtAndNamedWithTheSumOfItsBytes() throws IOException {
    JsonNode taken = CaseSite.json(send("letter.txt", "Dear sirs"));
    assertThat(taken.get("file").asString()).isEqualTo("documents/letter.txt");
    assertThat(Files.readString(site.folder().resolve("documents/letter.txt")))
        .isEqualTo("Dear sirs");
    String document =
        "{\"id\": \"l\", \"title\": \"A letter\", \"file\": \"documents/letter.txt\","
            + " \"captured\": \"2019-01-20\", \"shows\": \"That they wrote.\"}";
    assertThat(post("/documents", document).statusCode()).isEqualTo(200);
    assertThat(site.json("").at("/case/documents/0/sha256")).isEqualTo(taken.get("sha256"));
    assertThat(put("/documents/l", "{\"title\": \"The letter\"}").statusCode()).isEqualTo(200);
    assertThat(put("/documents/l", "{\"file\": \"documents/none.txt\"}").statusCode())
        .isEqualTo(409);
    assertThat(put("/documents/l", "{\"id\": \"other\"}").statusCode()).isEqualTo(409);
    assertThat(put("/documents/none", "{\"title\": \"T\"}").statusCode()).isEqualTo(404);
    assertThat(site.json("").at("/case/documents/0/title").asString()).isEqualTo("The letter");
  }

  @Test
  void anotherPaperOfTheSameNameGetsANumber() {
    send("letter.txt", "One");
    assertThat(CaseSite.json(send("letter.txt", "Two")).get("file").asString())
        .isEqualTo("documents/letter-2.txt");
    assertThat(CaseSite.json(send("letter.txt", "One")).get("file").asString())
        .isEqualTo("documents/letter.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..%2F..%2Fescaped.txt",
        "..%5C..%5Cescaped.txt",
        "%2Ftmp%2Fescaped.txt",
        "C%3A%5Cescaped.txt",
        "%3Cscript%3E%22escaped.txt"
      })
  void noNameLeadsOutOfTheDocuments(String name) throws IOException {
    HttpResponse<String> taken = send(name, "x");
    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(CaseSite.json(taken).get("file").asString())
        .matches("documents/[-A-Za-z]*escaped\\.txt");
    assertThat(site.files()).allMatch(file -> file.startsWith(site.folder()));
    try (var all = Files.walk(within)) {
      assertThat(all.filter(file -> file.toString().endsWith("escaped.txt")))
          .allMatch(file -> file.startsWith(site.folder().resolve("documents")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", ".hidden", "%2F"})
  void whatIsNoNameIsRefused(String name) throws IOException {
    assertThat(send(name, "x").statusCode()).isEqualTo(400);
    assertThat(site.files()).hasSize(1);
  }

  @Test
  void aBriefIsPrinted() {
    HttpResponse<String> brief = site.get("/brief.pdf");
    assertThat(brief.statusCode()).isEqualTo(200);
    assertThat(brief.body()).startsWith("%PDF-");
    assertThat(brief.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"case-brief.pdf\"");
  }

  private HttpResponse<String> send(String name, String content) {
    return site.send("POST", "/files?name=" + name, content);
  }

  private HttpResponse<String> put(String path, String body) {
    return site.send("PUT", path, body, "If-Match", site.version());
  }

  private HttpResponse<String> post(String path, String body) {
    return site.send("POST", path, body, "If-Match", site.version());
  }
}
