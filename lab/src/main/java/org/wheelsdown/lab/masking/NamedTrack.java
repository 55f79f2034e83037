package org.wheelsdown.lab.masking;

import java.util.List;
import org.wheelsdown.core.position.Position;

/**
 * The reports of one address, as they were read.
 *
 * @param name as a truth table names it: the address for readsb traces, which have one file a day;
 *     for other files their name without its endings, followed by the address where a file holds
 *     more than one
 * @param type ICAO's designator; empty where no document says it
 * @param positions in time order, before any was removed
 */
public record NamedTrack(String name, String type, List<Position> positions) {
  public NamedTrack {
    positions = List.copyOf(positions);
  }
}
