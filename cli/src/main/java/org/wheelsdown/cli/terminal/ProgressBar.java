package org.wheelsdown.cli.terminal;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.wheelsdown.ingest.Watcher;

/**
 * Shows how far a long read has come. In a window, one line that is written over; elsewhere a line
 * now and then, so that a log tells that something is happening.
 */
public final class ProgressBar implements Watcher.Course {
  private static final long REDRAW = Duration.ofMillis(200).toNanos();
  private static final long LOG = Duration.ofSeconds(30).toNanos();
  private static final int CELLS = 24;
  private static final String TO_LINE_START = "\r";
  private static final String ERASE_LINE = "\u001b[2K";

  private final PrintWriter messages;
  private final boolean isWatched;
  private final String doing;
  private final long total;
  private final LongFunction<String> inWords;
  private final LongSupplier nanoTime;
  private final long started;
  private long done;
  private long lastShown;
  private boolean isDrawn;

  /**
   * @param doing what is being done, in a word or two
   * @param total how much there is to do, about
   * @param inWords an amount with its unit
   */
  public ProgressBar(Terminal terminal, String doing, long total, LongFunction<String> inWords) {
    this(terminal, doing, total, inWords, System::nanoTime);
  }

  ProgressBar(
      Terminal terminal,
      String doing,
      long total,
      LongFunction<String> inWords,
      LongSupplier nanoTime) {
    this.messages = terminal.messages();
    this.isWatched = terminal.isWatched();
    this.doing = doing;
    this.total = total;
    this.inWords = inWords;
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
    this.lastShown = started;
  }

  @Override
  public synchronized void advance(long amount) {
    done += amount;
    long now = nanoTime.getAsLong();
    if (now - lastShown >= (isWatched ? REDRAW : LOG)) {
      lastShown = now;
      show(now - started);
    }
  }

  /** Takes the bar away, so that what follows starts on an empty line. */
  @Override
  public synchronized void close() {
    if (isDrawn) {
      messages.print(TO_LINE_START + ERASE_LINE);
      messages.flush();
    }
  }

  private void show(long nanoseconds) {
    String text = text(nanoseconds / 1e9);
    if (isWatched) {
      messages.print(TO_LINE_START + ERASE_LINE + bar() + " " + text);
      messages.flush();
      isDrawn = true;
    } else {
      messages.println(text);
    }
  }

  private double share() {
    return total == 0 ? 1 : Math.min(1, (double) done / total);
  }

  private String bar() {
    int full = (int) Math.round(share() * CELLS);
    return "█".repeat(full) + "░".repeat(CELLS - full);
  }

  private String text(double seconds) {
    double rate = done / seconds;
    String left = rate > 0 ? ", " + duration((total - done) / rate) + " left" : "";
    return String.format(
        Locale.ROOT,
        "%s: %.0f %% of %s, %s/s%s",
        doing,
        Math.floor(share() * 100),
        inWords.apply(total),
        inWords.apply((long) rate),
        left);
  }

  private static String duration(double seconds) {
    long whole = Math.max(1, Math.round(seconds));
    if (whole < 60) {
      return whole + " s";
    }
    long minutes = whole / 60;
    return minutes < 60
        ? minutes + " min " + whole % 60 + " s"
        : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
