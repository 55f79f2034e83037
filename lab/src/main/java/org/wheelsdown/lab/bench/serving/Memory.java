package org.wheelsdown.lab.bench.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.wheelsdown.lab.machine.ProcessWatch;

/** The memory of a process, looked at every few seconds. */
final class Memory implements AutoCloseable {
  private static final long SECONDS_BETWEEN = 5;

  private final ProcessWatch watch;
  private final List<Double> megabytes = new ArrayList<>();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final ScheduledFuture<?> looks;

  Memory(ProcessWatch watch) {
    this.watch = watch;
    this.looks = clock.scheduleAtFixedRate(this::look, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
  }

  private synchronized void look() {
    try {
      watch.look();
      megabytes.add(watch.residentMegabytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In a line; looks once more. */
  synchronized String line() {
    look();
    return "memory of the server every %d s, MB: %s; most %.0f; %.1f s of CPU in all"
        .formatted(
            SECONDS_BETWEEN,
            megabytes.stream()
                .map(each -> String.format(Locale.ROOT, "%.0f", each))
                .collect(Collectors.joining(" ")),
            watch.peakMegabytes(),
            watch.cpuSeconds());
  }

  @Override
  public void close() {
    looks.cancel(true);
    clock.shutdownNow();
  }
}
