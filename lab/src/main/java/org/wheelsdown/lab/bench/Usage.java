package org.wheelsdown.lab.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.wheelsdown.lab.machine.ProcessWatch;

/**
 * What one process used.
 *
 * @param wallSeconds from start to end
 * @param cpuSeconds in all its threads, user and system
 * @param peakMegabytes of memory resident at once, in 2^20 bytes
 */
record Usage(double wallSeconds, double cpuSeconds, double peakMegabytes) {

  /**
   * Runs a process to its end, its output passed on.
   *
   * @throws IOException if it cannot be started or fails
   */
  static Usage of(ProcessBuilder builder) throws IOException {
    long start = System.nanoTime();
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    ProcessWatch watch = new ProcessWatch(process);
    try {
      int exit = watch.untilItEnds();
      double wall = (System.nanoTime() - start) / 1e9;
      if (exit != 0) {
        throw new IOException(String.join(" ", builder.command()) + " ended with " + exit);
      }
      return new Usage(wall, watch.cpuSeconds(), watch.peakMegabytes());
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The middle one of an odd number of measurements, the upper of the two in the middle else. */
  static double median(List<Usage> runs, ToDoubleFunction<Usage> what) {
    double[] sorted = runs.stream().mapToDouble(what).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%7.2f s wall  %7.2f s CPU  %5.0f MB peak",
        wallSeconds,
        cpuSeconds,
        peakMegabytes);
  }
}
