package org.wheelsdown.io.archive;

import java.util.Optional;
import org.wheelsdown.core.position.Problem;

/** What was found to be wrong with the bytes of one piece of content, while they were fetched. */
final class Damage {
  private Optional<Problem> first = Optional.empty();

  /** Notes it, unless something was wrong before: what follows from it is no news. */
  void note(Problem problem) {
    if (first.isEmpty()) {
      first = Optional.of(problem);
    }
  }

  Optional<Problem> first() {
    return first;
  }
}
