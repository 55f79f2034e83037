package org.wheelsdown.core.track;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
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
  /** In this order: each sieve may rely on what those before it took out. */
  private static final List<Sieve> SIEVES =
      List.of(new OutOfRange(), new Duplicates(), new StaleRepeats(), new ImpossibleJumps());

  public Track {
    positions = List.copyOf(positions);
    removed = Map.copyOf(removed);
    marks = List.copyOf(marks);
    others = List.copyOf(others);
  }

  /** Makes a track of all reports of one address, in any order, from any number of documents. */
  public static Track of(List<Position> reports) {
    Map<Removal, Long> removed = new EnumMap<>(Removal.class);
    List<Position> kept = new ArrayList<>(reports);
    kept.sort(ReportOrder.INSTANCE);
    for (Sieve sieve : SIEVES) {
      BitSet caught = sieve.caught(kept);
      if (!caught.isEmpty()) {
        removed.put(sieve.removal(), (long) caught.cardinality());
        kept = without(caught, kept);
      }
    }
    return new Track(kept, removed, List.of(), List.of());
  }

  private static List<Position> without(BitSet caught, List<Position> positions) {
    List<Position> kept = new ArrayList<>(positions.size() - caught.cardinality());
    for (int i = caught.nextClearBit(0); i < positions.size(); i = caught.nextClearBit(i + 1)) {
      kept.add(positions.get(i));
    }
    return kept;
  }
}
