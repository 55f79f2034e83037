package org.wheelsdown.sim.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does numbered work on all processors and hands out the results in the order of the numbers. */
final class Workers implements AutoCloseable {
  private static final int AHEAD = 8;

  private final int processors = Runtime.getRuntime().availableProcessors();
  private final ExecutorService threads = Executors.newFixedThreadPool(processors);

  /** Takes a result where it is wanted. */
  interface Taker<T> {
    void take(T result) throws IOException;
  }

  /**
   * Results wait until those before them are taken; no more than a few for each processor exist at
   * a time.
   */
  <T> void inOrder(int count, IntFunction<T> work, Taker<T> taker) throws IOException {
    Queue<Future<T>> pending = new ArrayDeque<>();
    for (int i = 0; i < count; i++) {
      int number = i;
      pending.add(threads.submit(() -> work.apply(number)));
      if (pending.size() >= processors * AHEAD) {
        taker.take(result(pending.remove()));
      }
    }
    while (!pending.isEmpty()) {
      taker.take(result(pending.remove()));
    }
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
