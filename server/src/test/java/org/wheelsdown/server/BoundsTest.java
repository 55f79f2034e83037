package org.wheelsdown.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wheelsdown.server.work.Bounds;

/** Nobody can keep the server from answering others. */
class BoundsTest {
  private static final String FLIGHTS = "/api/v1/questions/flights";

  @Test
  void whatTakesTooLongIsEndedAndTheNextIsAnswered() {
    Path workspace = StoryWorkspace.fresh();
    try (Site site = Site.of(workspace)) {
      site.get(FLIGHTS);
    }
    try (Site site = Site.of(workspace, new Bounds(1, 1, Duration.ZERO, Duration.ofMinutes(10)))) {
      HttpResponse<String> late = site.get(FLIGHTS);
      assertThat(late.statusCode()).isIn(503, 504);
      assertThat(site.surprises()).isEmpty();
      assertThat(site.get(FLIGHTS + "?format=csv").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whoeverComesTooManyIsToldToComeAgain() {
    Path workspace = StoryWorkspace.fresh();
    try (Site site =
        Site.of(workspace, new Bounds(1, 0, Duration.ofMinutes(1), Duration.ofMinutes(10)))) {
      List<HttpResponse<String>> answers =
          IntStream.range(0, 8).parallel().mapToObj(i -> site.get(FLIGHTS)).toList();
      assertThat(answers).anyMatch(answer -> answer.statusCode() == 200);
      assertThat(answers)
          .filteredOn(answer -> answer.statusCode() != 200)
          .allMatch(answer -> answer.statusCode() == 503)
          .allMatch(answer -> answer.headers().firstValue("Retry-After").isPresent());
      assertThat(site.get(FLIGHTS).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anotherWorkspaceInItsPlaceIsSeen() throws IOException {
    Path workspace = StoryWorkspace.fresh();
    Path away = workspace.resolveSibling("away");
    try (Site site = Site.of(workspace)) {
      assertThat(site.json(FLIGHTS).get("rows")).hasSize(27);
      Files.move(workspace, away);
      assertThat(site.get(FLIGHTS).statusCode()).isEqualTo(503);
      assertThat(site.get(FLIGHTS).body()).contains("There is no workspace");
      StoryWorkspace.importSomethingElse(workspace);
      assertThat(site.json(FLIGHTS).get("rows").size()).isBetween(1, 5);
      assertThat(site.surprises()).isEmpty();
    }
  }
}
