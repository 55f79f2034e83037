package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.server.work.Bounds;

/** Only those are let in who are meant, and no answer can do harm in a browser. */
class GuardTest {
  private static final Site SITE = Site.ofTheStory();
  private static final String STATUS = "/api/v1/status";

  @Test
  void otherNamesForThisMachineAreNotAnswered() {
    HttpResponse<String> rebound = SITE.get(STATUS, "Host", "evil.example");
    assertThat(rebound.statusCode()).isEqualTo(421);
    assertThat(SITE.get("/", "Host", "evil.example:" + SITE.address().getPort()).statusCode())
        .isEqualTo(421);
    assertThat(SITE.get(STATUS, "Host", "127.0.0.1.evil.example").statusCode()).isEqualTo(421);
    assertThat(SITE.get(STATUS, "Host", "localhost:" + SITE.address().getPort()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void pagesOfOtherSitesMayNotAsk() {
    assertThat(SITE.get(STATUS, "Origin", "http://evil.example").statusCode()).isEqualTo(403);
    assertThat(SITE.get(STATUS, "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(SITE.get(STATUS, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(SITE.get(STATUS, "Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
    String own = SITE.address().toString().replaceFirst("/$", "");
    assertThat(SITE.get(STATUS, "Origin", own, "Sec-Fetch-Site", "same-origin").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aLinkToThePageCanBeFollowedAndNothingElse() {
    String[] visit = {
      "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"
    };
    assertThat(SITE.get("/ask", visit).statusCode()).isNotEqualTo(403);
    assertThat(SITE.get(STATUS, visit).statusCode()).isEqualTo(403);
    assertThat(SITE.send("POST", "/ask", visit).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../../etc/passwd",
        "/..%2f..%2fetc%2fpasswd",
        "/assets/..%5c..%5cServer.class",
        "/%2e%2e/%2e%2e/manifest.json",
        "/assets/%00.js",
        "/Server.class",
        "/..;/..;/x.json",
        "//../../etc/passwd",
        "/\\..\\..\\manifest.json",
        "/%5c..%5c..%5cmanifest.json",
        "/%252e%252e/%252e%252e/etc/passwd",
        "/assets/..%2f..%2fServer.class",
        "/index.html%00.js",
        "/api/v1/cases/..%2f..%2fetc%2fpasswd",
        "/api/v1/cases/%2e%2e/text",
        "/api/v1/cases/case/vault/..%5c..%5ccase.yaml",
        "/api/v1/aircraft/..%2f..%2fmanifest.json",
        "/api/v1/questions/..%2f..%2fstatus"
      })
  void pathsLeadNowhereButToThePage(String path) throws IOException {
    String answer = rawGet(path);
    assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").contains("Content-Security-Policy");
    assertThat(answer).doesNotContain("root:", "org.wheelsdown", "Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"})
  void nothingCanBeChanged(String method) {
    HttpResponse<String> refused = SITE.send(method, STATUS);
    assertThat(refused.statusCode()).isBetween(400, 499);
    assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void noHeaderCanBePutIntoAnAnswer() throws IOException {
    HttpResponse<String> answer =
        SITE.get(Site.question("flights?format=csv&at=%s", "x\r\nSet-Cookie: a=b"));
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    String raw = rawGet("/api/v1/questions/%0d%0aSet-Cookie:%20a=b");
    assertThat(raw.substring(0, Math.max(0, raw.indexOf("\r\n\r\n")))).doesNotContain("Set-Cookie");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/questions",
        "/api/v1/nothing",
        "/nothing.js",
        "/api/v1/questions/flights?limit=x",
        "/api/v1/questions/flights?format=csv"
      })
  void everyAnswerIsSafeInABrowser(String path) {
    HttpResponse<String> answer = SITE.get(path);
    assertThat(answer.headers().map().keySet())
        .contains(
            "content-security-policy",
            "x-content-type-options",
            "referrer-policy",
            "cross-origin-resource-policy",
            "content-type")
        .doesNotContain("server", "x-powered-by");
  }

  @Test
  void whatIsNoRequestIsToldSoWithoutAnythingElse() throws IOException {
    for (String request :
        List.of(
            "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
            "GARBAGE\r\n\r\n",
            "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
            "GET /api/v1/questions/flights?at=%zz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")) {
      assertThat(raw(request))
          .matches("(?s)HTTP/1.1 4\\d\\d .*")
          .contains("Content-Security-Policy", "problem+json")
          .doesNotContain("jetty", "Jetty", "Exception", "\tat ");
    }
    assertThat(SITE.get(STATUS).statusCode()).isEqualTo(200);
  }

  /** A path as it stands here, which Java's client would put in order. */
  private static String rawGet(String path) throws IOException {
    return raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SITE.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void aTakenPortIsToldInASentence() {
    Serving taken =
        new Serving(
            StoryWorkspace.tracks(),
            List.of(),
            InetAddress.getLoopbackAddress(),
            SITE.address().getPort(),
            Optional.empty());
    assertThatThrownBy(() -> Server.start(taken, Bounds.usual(), surprise -> {}))
        .isInstanceOf(ServingException.class)
        .hasMessageContaining("is taken");
  }
}
