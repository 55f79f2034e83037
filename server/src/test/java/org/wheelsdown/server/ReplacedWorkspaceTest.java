package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The folder of the workspace goes away under the server, comes back, or is another one. */
class ReplacedWorkspaceTest {
  private static final String FLIGHTS = "/api/v1/questions/flights";
  private static final List<String> ROUTES =
      List.of(
          FLIGHTS,
          FLIGHTS + "?format=csv",
          FLIGHTS + "?format=parquet",
          "/api/v1/questions/stays?at=MUHA&cite=true",
          "/api/v1/questions/positions?aircraft=1fff96",
          "/api/v1/lines?kind=flights",
          "/api/v1/names?kind=aircraft&q=1f",
          "/api/v1/aircraft/1fff96",
          "/api/v1/coverage",
          "/api/v1/status");

  private final Path workspace = StoryWorkspace.fresh();
  private final Path away = workspace.resolveSibling("away");
  private final Site site = Site.of(workspace);

  @BeforeEach
  void begin() {
    assertThat(site.json(FLIGHTS).get("rows")).hasSize(27);
  }

  @AfterEach
  void stop() {
    assertThat(site.surprises()).isEmpty();
    site.close();
  }

  @Test
  void whileItIsAwayEveryAnswerIsASentenceAndThenAsBefore() throws IOException {
    String next = site.json(FLIGHTS + "?limit=1").get("next").asString();
    Files.move(workspace, away);
    for (String route : ROUTES) {
      HttpResponse<String> answer = site.get(route);
      assertThat(answer.statusCode()).as(route).isEqualTo(503);
      assertThat(answer.body()).as(route).contains("There is no workspace");
    }
    Files.move(away, workspace);
    for (String route : ROUTES) {
      assertThat(site.get(route).statusCode()).as(route).isEqualTo(200);
    }
    assertThat(site.get(FLIGHTS + "?limit=1&after=" + next).statusCode()).isEqualTo(200);
  }

  @Test
  void pagesOfTheOneBeforeAreRefused() throws IOException {
    String page = FLIGHTS + "?limit=1";
    String next = site.json(page).get("next").asString();
    String content = site.json(page).get("content").asString();
    Files.move(workspace, away);
    StoryWorkspace.importSomethingElse(workspace);
    assertThat(site.get(page + "&after=" + next).statusCode()).isEqualTo(409);
    assertThat(site.get(page + "&content=" + content).statusCode()).isEqualTo(409);
    assertThat(site.json(FLIGHTS).get("rows").size()).isBetween(1, 5);
  }

  @Test
  void whoeverAsksMeanwhileGetsAnAnswerOrASentence() throws Exception {
    Queue<String> wrong = new ConcurrentLinkedQueue<>();
    CountDownLatch asked = new CountDownLatch(2 * ROUTES.size());
    List<Thread> askers =
        ROUTES.stream()
            .map(
                route ->
                    new Thread(
                        () -> {
                          for (int i = 0; i < 6; i++) {
                            HttpResponse<String> answer = site.get(route);
                            asked.countDown();
                            if (!List.of(200, 404, 503).contains(answer.statusCode())) {
                              wrong.add(route + " " + answer.body());
                            }
                          }
                        }))
            .toList();
    askers.forEach(Thread::start);
    asked.await();
    Files.move(workspace, away);
    StoryWorkspace.importSomethingElse(workspace);
    for (Thread asker : askers) {
      asker.join();
    }
    assertThat(wrong).isEmpty();
    assertThat(site.json(FLIGHTS).get("rows").size()).isBetween(1, 5);
  }
}
