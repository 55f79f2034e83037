package org.wheelsdown.store.manifest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wheelsdown.core.track.Removal;

/**
 * The events that were worked out, and out of what.
 *
 * @param version of the way they were worked out; see {@link #CURRENT_VERSION}
 * @param imports they rest on the positions of the imports up to this number
 * @param removed reports that were not made part of a track, by reason
 */
public record Events(
    int version,
    int imports,
    List<EventPart> flights,
    List<EventPart> stays,
    List<EventPart> gaps,
    List<EventPart> marks,
    Map<Removal, Long> removed) {

  /** To be raised whenever the same positions would give other events, or in another form. */
  public static final int CURRENT_VERSION = 5;

  /** Nothing was worked out yet. */
  public static final Events NONE =
      new Events(CURRENT_VERSION, 0, List.of(), List.of(), List.of(), List.of(), Map.of());

  public Events {
    flights = List.copyOf(flights);
    stays = List.copyOf(stays);
    gaps = List.copyOf(gaps);
    marks = List.copyOf(marks);
    removed = Map.copyOf(removed);
  }

  /** The paths of all its files. */
  public List<String> paths() {
    return Stream.of(flights, stays, gaps, marks)
        .flatMap(List::stream)
        .flatMap(EventPart::paths)
        .toList();
  }
}
