package org.wheelsdown.store.manifest;

import java.time.LocalDate;
import java.util.List;

/**
 * A file that says who was heard where in one UTC day.
 *
 * @param path in the workspace
 * @param hours of the day, 0 to 23, in which anybody was heard
 */
public record CoveragePart(String path, LocalDate day, long rows, List<Integer> hours) {
  public CoveragePart {
    hours = List.copyOf(hours);
  }
}
