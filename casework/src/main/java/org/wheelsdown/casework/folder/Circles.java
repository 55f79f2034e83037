package org.wheelsdown.casework.folder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wheelsdown.casework.folder.entry.Entry;
import org.wheelsdown.casework.yaml.Written.Scalar;

/**
 * Finds entries that lean on themselves by way of others: A depends on B, and B on A. Each circle
 * is told once, where it closes.
 */
final class Circles {
  private final String name;
  private final Map<String, List<Scalar>> next = new LinkedHashMap<>();
  private final Set<String> finished = new HashSet<>();
  private final Findings findings;

  private Circles(List<Entry> entries, String name, Findings findings) {
    this.name = name;
    this.findings = findings;
    entries.forEach(entry -> next.putIfAbsent(entry.text("id"), entry.scalars(name)));
  }

  /**
   * Tells the circles of one kind.
   *
   * @param name of the field that holds ids of other entries
   */
  static void find(List<Entry> entries, String name, Findings findings) {
    Circles circles = new Circles(entries, name, findings);
    circles.next.keySet().forEach(circles::walk);
  }

  /** Goes on from one entry as far as ids lead, without recursion: chains may be long. */
  private void walk(String first) {
    Deque<String> way = new ArrayDeque<>(List.of(first));
    Map<String, Integer> tried = new HashMap<>();
    while (!way.isEmpty()) {
      String here = way.getLast();
      List<Scalar> onwards =
          finished.contains(here) ? List.of() : next.getOrDefault(here, List.of());
      int step = tried.merge(here, 1, Integer::sum) - 1;
      if (step >= onwards.size()) {
        finished.add(way.removeLast());
      } else if (way.contains(onwards.get(step).text())) {
        tell(List.copyOf(way), onwards.get(step));
      } else {
        way.addLast(onwards.get(step).text());
      }
    }
  }

  private void tell(List<String> way, Scalar closing) {
    List<String> circle = way.subList(way.indexOf(closing.text()), way.size());
    findings.mistake(
        closing,
        "'%s' goes in a circle: %s → %s"
            .formatted(name, String.join(" → ", circle), closing.text()),
        "take one of these steps away");
  }
}
