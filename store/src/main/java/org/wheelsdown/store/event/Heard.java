package org.wheelsdown.store.event;

import java.util.List;
import java.util.Set;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.Reports;

/** The positions of one window while they are read. */
final class Heard {
  private final Set<Long> freshFiles;
  private final Reports reports = new Reports();
  private long read;
  private long freshCopies;

  /**
   * @param freshFiles ids of the source files that the events before did not rest on
   */
  Heard(Set<Long> freshFiles) {
    this.freshFiles = freshFiles;
  }

  void add(Position position) {
    read++;
    if (!reports.add(position) && isFresh(position)) {
      freshCopies++;
    }
  }

  /** In no particular order; copies of one report in one source are left out. */
  List<Position> all() {
    return reports.kept();
  }

  /** Those that the events before rested on. */
  List<Position> old() {
    return all().stream().filter(position -> !isFresh(position)).toList();
  }

  /** How many positions were read. */
  long read() {
    return read;
  }

  /** How many copies were left out that the events before did not rest on. */
  long freshCopies() {
    return freshCopies;
  }

  private boolean isFresh(Position position) {
    return freshFiles.contains(position.origin().source());
  }
}
