package org.wheelsdown.cli.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.coverage.SourceDay;

/** UTC days in a row, the first and the last included. */
record DayRange(LocalDate first, LocalDate last) {
  /** From the first of these days to the last; there must be one. */
  DayRange(List<SourceDay> days) {
    this(days.get(0).day(), days.get(days.size() - 1).day());
  }

  /** The ranges that days in order make. */
  static List<DayRange> of(List<SourceDay> days) {
    List<DayRange> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= days.size(); i++) {
      if (i == days.size() || !days.get(i).day().equals(days.get(i - 1).day().plusDays(1))) {
        ranges.add(new DayRange(days.subList(from, i)));
        from = i;
      }
    }
    return ranges;
  }

  String inWords() {
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}
