package org.wheelsdown.store.manifest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What was worked out of the imports, each part as of those that were there by then. */
public record DerivedParts(Events events, CoverageParts coverage, IdentityParts identity) {
  static final DerivedParts NONE =
      new DerivedParts(Events.NONE, CoverageParts.NONE, IdentityParts.NONE);

  public DerivedParts {
    // Workspaces from before there were any do not name these.
    coverage = Objects.requireNonNullElse(coverage, CoverageParts.NONE);
    identity = Objects.requireNonNullElse(identity, IdentityParts.NONE);
  }

  DerivedParts with(Events newEvents) {
    return new DerivedParts(newEvents, coverage, identity);
  }

  DerivedParts with(CoverageParts newCoverage) {
    return new DerivedParts(events, newCoverage, identity);
  }

  DerivedParts with(IdentityParts newIdentity) {
    return new DerivedParts(events, coverage, newIdentity);
  }

  /** The paths of all their files in the workspace. */
  Stream<String> paths() {
    return Stream.of(events.paths(), coverage.paths(), identity.paths()).flatMap(List::stream);
  }
}
