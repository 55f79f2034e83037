package org.wheelsdown.server.work;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wheelsdown.ingest.Derived;
import org.wheelsdown.ingest.Watcher;
import org.wheelsdown.server.problem.Problem;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.engine.Deadline;

/**
 * Works out of imports what questions need, one thing after the other, and goes on with it when
 * whoever asked has stopped waiting.
 */
final class Upkeep implements AutoCloseable {
  private static final int SECONDS_BETWEEN_LOOKS = 5;

  private final ExecutorService one =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "upkeep");
            thread.setDaemon(true);
            return thread;
          });

  private final Map<Derived, Future<?>> begun = new EnumMap<>(Derived.class);

  /**
   * Waits until what is needed rests on all imports; does not wait where it does.
   *
   * @throws ProblemException if that takes longer
   */
  void await(Workspace workspace, Set<Derived> needed, Deadline deadline) {
    for (Derived each : needed) {
      if (each.isStale(workspace.manifest())) {
        await(each, begin(each, workspace), deadline);
      }
    }
  }

  private synchronized Future<?> begin(Derived what, Workspace workspace) {
    Future<?> before = begun.get(what);
    if (before == null || before.isDone()) {
      before = one.submit(() -> what.bringUpToDate(workspace, Watcher.NOBODY));
      begun.put(what, before);
    }
    return before;
  }

  private static void await(Derived what, Future<?> done, Deadline deadline) {
    try {
      done.get(deadline.remaining().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      String sentence = what.inWork() + "; ask again in a moment.";
      throw new ProblemException(new Problem(503, sentence).retriedAfter(SECONDS_BETWEEN_LOOKS));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw Turns.closing();
    }
  }

  /** What is under way is left as it is: killed in the middle, it leaves everything as it was. */
  @Override
  public void close() {
    one.shutdownNow();
  }
}
