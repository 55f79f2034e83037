package org.wheelsdown.server.imports;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.wheelsdown.server.problem.Problem;
import org.wheelsdown.server.problem.ProblemException;
import tools.jackson.databind.json.JsonMapper;

/** Tells of an import as it goes on, to its end: server-sent events, each the whole state. */
final class ImportEvents {
  private static final JsonMapper JSON = new JsonMapper();

  /** As many may watch at a time; others can ask now and then. */
  private static final int MOST = 32;

  private static final int SECONDS_UNTIL_ANOTHER_TRY = 5;
  private static final Duration BETWEEN_EVENTS = Duration.ofMillis(200);

  /** Rounds without any event after which whoever has gone away is noticed. */
  private static final int QUIET_ROUNDS = 50;

  private final Imports imports;
  private final Semaphore places = new Semaphore(MOST);

  /** Watching waits most of the time, and must not take the threads of those who ask. */
  private final ExecutorService watching =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "import-events");
            thread.setDaemon(true);
            return thread;
          });

  ImportEvents(Imports imports) {
    this.imports = imports;
  }

  void send(Context context) {
    RequestedImport watched = imports.find(context.pathParam("import"));
    if (!places.tryAcquire()) {
      throw new ProblemException(
          new Problem(503, "Too many watch imports; ask for the state of this one instead.")
              .retriedAfter(SECONDS_UNTIL_ANOTHER_TRY));
    }
    context.contentType("text/event-stream; charset=utf-8");
    context.future(
        () ->
            CompletableFuture.runAsync(() -> tell(watched, context), watching)
                .whenComplete((nothing, failure) -> places.release()));
  }

  private static void tell(RequestedImport watched, Context context) {
    try {
      tell(watched, context.res().getOutputStream());
    } catch (IOException e) {
      // Whoever watched has gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void tell(RequestedImport watched, OutputStream out)
      throws IOException, InterruptedException {
    String last = "";
    int quiet = 0;
    boolean isOver = false;
    while (!isOver) {
      isOver = watched.hasEnded();
      String now = JSON.writeValueAsString(ImportJson.of(watched.state()));
      quiet = now.equals(last) ? quiet + 1 : 0;
      if (quiet == 0) {
        write("data: " + now + "\n\n", out);
        last = now;
      } else if (quiet % QUIET_ROUNDS == 0) {
        write(":\n\n", out);
      }
      watched.awaitEnd(BETWEEN_EVENTS);
    }
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
