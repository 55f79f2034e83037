package org.wheelsdown.store.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Windows put together so that each lot is read at once, with little around it that is not needed,
 * and fits into memory.
 */
final class Batches {
  /** Positions in memory at one time: some 100 MB. */
  private static final long POSITIONS = 600_000;

  /** Addresses in one query. */
  private static final int WINDOWS = 5_000;

  private static final long DAY = TimeUnit.DAYS.toMicros(1);

  /** The start of the latest window: how far back the others reach counts from here. */
  private final long latest;

  private final List<List<Window>> batches = new ArrayList<>();
  private List<Window> batch = new ArrayList<>();
  private long positions;

  private Batches(List<Window> windows) {
    this.latest = windows.stream().mapToLong(Window::readFrom).max().orElse(0);
  }

  /** Windows that reach back alike together, as they need alike days; by address inside these. */
  static List<List<Window>> of(List<Window> windows) {
    Batches batches = new Batches(windows);
    windows.stream()
        .sorted(Comparator.comparing(batches::reach).thenComparing(Window::address))
        .forEach(batches::add);
    batches.finish();
    return batches.batches;
  }

  private void add(Window window) {
    boolean isOther = !batch.isEmpty() && reach(window) != reach(batch.get(0));
    if (isOther || positions + window.positions() > POSITIONS || batch.size() == WINDOWS) {
      finish();
    }
    batch.add(window);
    positions += window.positions();
  }

  private void finish() {
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    batch = new ArrayList<>();
    positions = 0;
  }

  /** The number of binary digits of its days. */
  private int reach(Window window) {
    if (window.readFrom() == Long.MIN_VALUE) {
      return Long.SIZE;
    }
    long days = (Math.min(window.readUntil(), latest) - window.readFrom()) / DAY;
    return Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, days));
  }
}
