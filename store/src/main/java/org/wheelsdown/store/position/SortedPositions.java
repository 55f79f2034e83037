package org.wheelsdown.store.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wheelsdown.core.position.Origin;

/**
 * The positions of a buffer in the order in which they are written: by UTC day, address and time,
 * then by document and row.
 */
public final class SortedPositions {
  private static final long MICROS_A_DAY = TimeUnit.DAYS.toMicros(1);
  private static final Comparator<Origin> BY_DOCUMENT =
      Comparator.comparingLong(Origin::source).thenComparingInt(Origin::member);

  final PositionBuffer buffer;
  private final int[] order;
  private final List<DaySlice> days = new ArrayList<>();

  /** A stretch of the order that belongs to one day. */
  public record DaySlice(LocalDate day, int from, int until) {
    public int size() {
      return until - from;
    }
  }

  public SortedPositions(PositionBuffer buffer) {
    this.buffer = buffer;
    long firstDay = firstDay();
    long[] keys = sortedKeys(firstDay);
    this.order = new int[keys.length];
    Arrays.setAll(order, at -> SortKey.index(keys[at]));
    sortGroups(keys);
    collectDays(keys, firstDay);
  }

  /** The days, in order. */
  public List<DaySlice> days() {
    return days;
  }

  /** Where in the buffer the position stands that comes at a place of the order. */
  int at(int place) {
    return order[place];
  }

  private long firstDay() {
    long first = Long.MAX_VALUE;
    for (int i = 0; i < buffer.size(); i++) {
      first = Math.min(first, day(i));
    }
    return first;
  }

  private long day(int index) {
    return Math.floorDiv(buffer.time[index], MICROS_A_DAY);
  }

  private long[] sortedKeys(long firstDay) {
    long[] keys = new long[buffer.size()];
    Arrays.setAll(keys, i -> SortKey.of(day(i) - firstDay, buffer.address[i], i));
    Arrays.sort(keys);
    return keys;
  }

  /** Readers hand positions out in time order, so hardly any group is out of it. */
  private void sortGroups(long[] keys) {
    int start = 0;
    for (int at = 1; at <= keys.length; at++) {
      if (at == keys.length || SortKey.group(keys[at]) != SortKey.group(keys[start])) {
        if (!isSorted(start, at)) {
          sort(start, at);
        }
        start = at;
      }
    }
  }

  private boolean isSorted(int from, int until) {
    for (int at = from + 1; at < until; at++) {
      if (compare(order[at - 1], order[at]) > 0) {
        return false;
      }
    }
    return true;
  }

  private void sort(int from, int until) {
    List<Integer> group = new ArrayList<>(until - from);
    for (int at = from; at < until; at++) {
      group.add(order[at]);
    }
    group.sort(this::compare);
    for (int at = from; at < until; at++) {
      order[at] = group.get(at - from);
    }
  }

  private int compare(int one, int other) {
    int byTime = Long.compare(buffer.time[one], buffer.time[other]);
    if (byTime != 0) {
      return byTime;
    }
    int byDocument = BY_DOCUMENT.compare(buffer.origin(one), buffer.origin(other));
    return byDocument != 0 ? byDocument : Integer.compare(buffer.row[one], buffer.row[other]);
  }

  private void collectDays(long[] keys, long firstDay) {
    int start = 0;
    for (int at = 1; at <= keys.length; at++) {
      if (at == keys.length || SortKey.day(keys[at]) != SortKey.day(keys[start])) {
        LocalDate day = LocalDate.ofEpochDay(firstDay + SortKey.day(keys[start]));
        days.add(new DaySlice(day, start, at));
        start = at;
      }
    }
  }
}
