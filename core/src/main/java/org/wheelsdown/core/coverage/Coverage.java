package org.wheelsdown.core.coverage;

import java.time.LocalDate;
import java.util.List;

/** What was heard of all aircraft but one, as far as an {@link Inquiry} asked for it. */
public interface Coverage {
  /** Who was heard there and then, one entry a band; empty where nobody was. */
  List<Heard> heard(Spot spot);

  /** Who is heard there on all days in the hours asked for, one entry a band. */
  List<Habit> habits(Cell cell);

  /** What there is of a day. */
  SourceDay day(LocalDate day);
}
