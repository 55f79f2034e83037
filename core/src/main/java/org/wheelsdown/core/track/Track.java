package org.wheelsdown.core.track;

import java.util.List;
import java.util.Map;
import org.wheelsdown.core.position.Position;

/**
 * The reports of one address in time order, without those that cannot be travel.
 *
 * @param positions in time order
 * @param removed how many reports were taken out, by reason; reasons that never applied are absent
 * @param marks what is no travel or is doubtful, in time order
 * @param others tracks of other aircraft that used the same address, the one with most reports
 *     first; they have no removals, marks and others of their own
 */
public record Track(
    List<Position> positions, Map<Removal, Long> removed, List<Mark> marks, List<Track> others) {
  public Track {
    positions = List.copyOf(positions);
    removed = Map.copyOf(removed);
    marks = List.copyOf(marks);
    others = List.copyOf(others);
  }

  /** Makes a track of all reports of one address, in any order, from any number of documents. */
  public static Track of(List<Position> reports) {
    return new Judgement(reports).track();
  }
}
