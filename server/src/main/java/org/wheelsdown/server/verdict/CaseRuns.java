package org.wheelsdown.server.verdict;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wheelsdown.casework.verdict.UncheckableClaimException;
import org.wheelsdown.server.cases.ReadCase;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.server.work.Work;

/**
 * Runs cases one after the other, and keeps what came out until the case or the data is another. A
 * run goes on when whoever asked has stopped waiting.
 */
public final class CaseRuns implements AutoCloseable {
  private final Work work;
  private final Map<Path, Begun> begun = new HashMap<>();
  private final ExecutorService one =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "checks");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param work whose workspace cases are checked against
   */
  public CaseRuns(Work work) {
    this.work = work;
  }

  /** A run, and what will come of it. */
  record Begun(Checking checking, Future<CheckedCase> outcome) {
    /** What came of it, if it is there in time. */
    Optional<CheckedCase> within(Duration time) throws IOException {
      try {
        return Optional.of(outcome.get(time.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        return Optional.empty();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ProblemException(503, "The server is being stopped.");
      } catch (ExecutionException e) {
        throw failure(e.getCause());
      }
    }

    private static RuntimeException failure(Throwable cause) throws IOException {
      if (cause instanceof UncheckableClaimException) {
        return new ProblemException(409, String.valueOf(cause.getMessage()));
      } else if (cause instanceof IOException failed) {
        throw failed;
      }
      return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
  }

  /**
   * The run of a case as it is now: that which is under way or has been kept, or else a new one.
   */
  synchronized Begun of(ReadCase read) throws IOException {
    Path folder = read.folder().root();
    Begun last = begun.get(folder);
    if (last == null || (last.outcome().isDone() && !isKept(last, read))) {
      Checking checking = new Checking(read.folder(), work);
      last = new Begun(checking, one.submit(checking));
      begun.put(folder, last);
    }
    return last;
  }

  /** Nothing is kept of a run that failed: what was in its way may be gone. */
  private boolean isKept(Begun last, ReadCase read) throws IOException {
    try {
      CaseState now = CaseState.of(read, work.served().snapshot());
      return last.outcome().get().state().equals(now);
    } catch (ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    one.shutdownNow();
  }
}
