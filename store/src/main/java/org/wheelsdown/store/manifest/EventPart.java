package org.wheelsdown.store.manifest;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A file with events that began in one UTC month.
 *
 * @param path in the workspace
 * @param month such as {@code 2019-01}
 * @param byPlace path of a file with the same events once more, ordered by place; empty for kinds
 *     of events that have none
 * @param earliest nothing is said in it of what was before
 * @param latest nothing is said in it of what was after
 */
public record EventPart(
    String path,
    String month,
    long rows,
    Optional<String> byPlace,
    Instant earliest,
    Instant latest) {
  public EventPart {
    // Workspaces from before there were any do not name these.
    byPlace = Objects.requireNonNullElse(byPlace, Optional.empty());
    earliest = Objects.requireNonNullElse(earliest, Instant.MIN);
    latest = Objects.requireNonNullElse(latest, Instant.MAX);
  }

  /** Whether it can hold anything of some time. */
  public boolean isIn(Optional<Instant> since, Optional<Instant> until) {
    return since.map(first -> !latest.isBefore(first)).orElse(true)
        && until.map(end -> earliest.isBefore(end)).orElse(true);
  }
}
