package org.wheelsdown.lab.bench.serving;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Clients that ask at once, each the next thing as soon as it has been answered.
 *
 * @param clients how many there are
 * @param time for which they go on
 * @param seed of what they ask
 */
record Crowd(int clients, Duration time, long seed) {

  /** Has them ask, and gives all that was asked. */
  List<Exchange> ask(Talk talk, Choice choice) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      List<Callable<List<Exchange>>> all =
          IntStream.range(0, clients)
              .<Callable<List<Exchange>>>mapToObj(i -> () -> client(i, talk, choice, end))
              .toList();
      List<Exchange> exchanges = new ArrayList<>();
      for (Future<List<Exchange>> one : threads.invokeAll(all)) {
        exchanges.addAll(one.get());
      }
      return exchanges;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Exchange> client(int number, Talk talk, Choice choice, long end)
      throws InterruptedException {
    Random random = new Random(seed + number);
    List<Exchange> exchanges = new ArrayList<>();
    while (System.nanoTime() < end) {
      exchanges.add(talk.ask(choice.next(random)));
    }
    return exchanges;
  }
}
