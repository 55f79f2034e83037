package org.wheelsdown.casework.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts sources that do not lean on each other. Two who have something from the same third are
 * one, and so are somebody and whom they have it from: it is counted as few as it can be.
 */
public final class Independence {
  private final Map<String, Source> sources;

  public Independence(Collection<Source> sources) {
    this.sources = sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
  }

  /**
   * How many of those who say something do not lean on each other.
   *
   * @param sayers their ids; one that is not known leans on nobody
   */
  public int of(Collection<String> sayers) {
    List<Set<String>> groups = new ArrayList<>();
    for (String sayer : sayers) {
      Set<String> group = roots(sayer);
      for (Set<String> other : List.copyOf(groups)) {
        if (!Collections.disjoint(group, other)) {
          groups.remove(other);
          group.addAll(other);
        }
      }
      groups.add(group);
    }
    return groups.size();
  }

  /** The source itself and all that it has its knowledge from, however far back. */
  private Set<String> roots(String sayer) {
    Set<String> roots = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(sayer));
    while (!open.isEmpty()) {
      String id = open.pop();
      if (roots.add(id) && sources.containsKey(id)) {
        open.addAll(sources.get(id).heardFrom());
      }
    }
    return roots;
  }
}
