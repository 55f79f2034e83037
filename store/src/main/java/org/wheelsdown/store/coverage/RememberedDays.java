package org.wheelsdown.store.coverage;

import java.util.Optional;
import java.util.function.Supplier;
import org.wheelsdown.core.coverage.SourceDays;
import org.wheelsdown.store.manifest.Manifest;

/**
 * How complete the days of a workspace are, judged again only when something was imported or worked
 * out: what was imported since the coverage was worked out has to be counted. For any number of
 * threads.
 */
final class RememberedDays {
  /** What the count rests on. */
  private record State(int imports, int importsHeard) {
    static State of(Manifest manifest) {
      return new State(manifest.imports(), manifest.currentCoverage().imports());
    }
  }

  private record Counted(State state, SourceDays days) {}

  private Optional<Counted> counted = Optional.empty();

  synchronized SourceDays of(Manifest manifest, Supplier<SourceDays> count) {
    State now = State.of(manifest);
    Optional<Counted> before = counted.filter(each -> each.state().equals(now));
    if (before.isPresent()) {
      return before.get().days();
    }
    SourceDays days = count.get();
    counted = Optional.of(new Counted(now, days));
    return days;
  }
}
