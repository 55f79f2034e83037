package org.wheelsdown.core.track;

import java.util.List;
import org.wheelsdown.core.position.Position;

/**
 * Reports that are doubtful together; several findings may become one mark.
 *
 * @param reports in time order; at least one
 * @param detail one sentence for a person
 */
record Finding(Anomaly kind, List<Position> reports, String detail) {
  Finding {
    reports = List.copyOf(reports);
  }

  long from() {
    return reports.get(0).time();
  }

  long until() {
    return reports.get(reports.size() - 1).time();
  }

  /** The same of other reports. */
  Finding with(List<Position> others) {
    return new Finding(kind, others, detail);
  }
}
