package org.wheelsdown.lab.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Reads from Linux's {@code /proc} what a running process has used, every few milliseconds, because
 * nothing is left to read once it has ended. The last few milliseconds are not counted.
 */
public final class ProcessWatch {
  private static final long INTERVAL_MILLIS = 5;

  /** Clock ticks a second in {@code /proc}: USER_HZ, 100 on every Linux in use. */
  private static final double TICKS_PER_SECOND = 100;

  /** Fields of {@code /proc/PID/stat} after the name: proc(5), utime is the 14th of all. */
  private static final int USER_TIME = 11;

  private static final int SYSTEM_TIME = 12;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final double KILOBYTES_PER_MEGABYTE = 1024;

  private final Process process;
  private double cpuSeconds;
  private double peakMegabytes;
  private double residentMegabytes;

  public ProcessWatch(Process process) {
    this.process = process;
  }

  /** Watches until the process has ended, and gives its exit code. */
  public int untilItEnds() throws IOException, InterruptedException {
    do {
      look();
    } while (!process.waitFor(INTERVAL_MILLIS, TimeUnit.MILLISECONDS));
    return process.exitValue();
  }

  /** Looks once, as far as it still runs. */
  public void look() throws IOException {
    Path folder = Path.of("/proc", Long.toString(process.pid()));
    try {
      String stat = Files.readString(folder.resolve("stat"));
      List<String> fields = SPACE.splitAsStream(stat.substring(stat.lastIndexOf(')') + 2)).toList();
      double ticks =
          Double.parseDouble(fields.get(USER_TIME)) + Double.parseDouble(fields.get(SYSTEM_TIME));
      cpuSeconds = Math.max(cpuSeconds, ticks / TICKS_PER_SECOND);
      for (String line : Files.readAllLines(folder.resolve("status"))) {
        if (line.startsWith("VmHWM:")) {
          peakMegabytes = Math.max(peakMegabytes, megabytes(line));
        } else if (line.startsWith("VmRSS:")) {
          residentMegabytes = megabytes(line);
        }
      }
    } catch (NoSuchFileException e) {
      // The process has just ended: what was seen before stands.
    } catch (IOException e) {
      if (process.isAlive()) {
        throw e;
      }
    }
  }

  private static double megabytes(String line) {
    String kilobytes = SPACE.splitAsStream(line).skip(1).findFirst().orElseThrow();
    return Double.parseDouble(kilobytes) / KILOBYTES_PER_MEGABYTE;
  }

  /** In all its threads, user and system. */
  public double cpuSeconds() {
    return cpuSeconds;
  }

  /** The most memory that was resident at once, in 2^20 bytes. */
  public double peakMegabytes() {
    return peakMegabytes;
  }

  /** The memory that was resident when it was last looked at, in 2^20 bytes. */
  public double residentMegabytes() {
    return residentMegabytes;
  }
}
