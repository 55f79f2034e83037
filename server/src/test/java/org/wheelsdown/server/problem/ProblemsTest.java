package org.wheelsdown.server.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private final List<Throwable> surprises = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private Javalin javalin = Javalin.create();

  @BeforeEach
  void start() {
    javalin = Javalin.create(config -> addRoutes(config.routes)).start("127.0.0.1", 0);
  }

  private void addRoutes(RoutesConfig routes) {
    new Problems(surprises::add).add(routes);
    routes.get("/surprise", context -> failIn("/home/somebody"));
    routes.get("/half", ProblemsTest::writeHalf);
    routes.get("/busy", context -> refuse());
  }

  private static void failIn(String place) {
    throw new IllegalStateException("in " + place);
  }

  private static void refuse() {
    throw new ProblemException(new Problem(503, "Come again.").retriedAfter(2));
  }

  private static void writeHalf(Context context) throws IOException {
    context.outputStream().write(new byte[1 << 20]);
    context.outputStream().flush();
    failIn("the middle");
  }

  @AfterEach
  void stop() {
    javalin.stop();
  }

  @Test
  void whatShouldNotHaveHappenedIsToldToTheConsoleOnly() throws Exception {
    HttpResponse<String> answer = get("/surprise");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("--debug").doesNotContain("somebody", "IllegalState");
    assertThat(surprises).hasSize(1);
  }

  @Test
  void halfAnAnswerIsNotTakenForTheWhole() throws Exception {
    assertThatThrownBy(() -> get("/half")).isInstanceOf(IOException.class);
    assertThat(get("/surprise").statusCode()).isEqualTo(500);
  }

  @Test
  void whoeverMayComeAgainIsToldWhen() throws Exception {
    HttpResponse<String> answer = get("/busy");
    assertThat(answer.headers().firstValue("Retry-After")).contains("2");
    assertThat(answer.body()).isEqualTo("{\"status\":503,\"title\":\"Come again.\"}");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + javalin.port() + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
