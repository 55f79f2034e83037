package org.wheelsdown.cli.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wheelsdown.io.export.PlainText;

/** Problems by kind: how often, and in which file first. */
public final class ProblemTally {
  private final Map<String, Entry> entries = new LinkedHashMap<>();

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

  /** A line for each kind, with its count and the first file that had it. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    entries.forEach(
        (inWords, entry) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%,d × %s (%s)",
                    entry.times(),
                    inWords,
                    PlainText.of("first in " + entry.example()))));
    return lines;
  }
}
