package org.wheelsdown.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wheelsdown.io.export.PlainText;

/** Problems by kind: how often, and in which file first. */
public final class ProblemTally {
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * One kind of problem.
   *
   * @param inWords what was wrong, without a full stop
   * @param file that had it first
   */
  public record Met(String inWords, long times, String file) {
    private String line() {
      return String.format(
          Locale.ROOT, "%,d × %s (%s)", times, inWords, PlainText.of("first in " + file));
    }
  }

  private record Entry(long times, String example) {
    Entry plus(Entry later) {
      return new Entry(times + later.times, example);
    }
  }

  /**
   * Something was wrong.
   *
   * @param inWords what, one sentence without a full stop
   * @param file where
   */
  public void add(String inWords, long times, String file) {
    entries.merge(inWords, new Entry(times, file), Entry::plus);
  }

  /** Whether nothing was wrong. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** What was wrong, in the order in which it was met first. */
  public List<Met> met() {
    return entries.entrySet().stream()
        .map(each -> new Met(each.getKey(), each.getValue().times(), each.getValue().example()))
        .toList();
  }

  /** A line for each kind, with its count and the first file that had it. */
  public List<String> lines() {
    return met().stream().map(Met::line).toList();
  }
}
