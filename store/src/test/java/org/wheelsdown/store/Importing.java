package org.wheelsdown.store;

import java.nio.file.Path;
import java.util.List;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.statement.AddressRules;
import org.wheelsdown.store.imports.Import;
import org.wheelsdown.store.imports.ImportResult;

/** Shorthands of tests for importing. */
final class Importing {
  /** 2023-11-15T00:00:00Z, in seconds since 1970 UTC. */
  static final long MIDNIGHT = 1_700_006_400;

  static final long DAY = 86_400;

  private Importing() {}

  /** Imports some sources at once. */
  static ImportResult all(Workspace workspace, List<SourceContent> sources) {
    try (Import session = workspace.startImport()) {
      sources.forEach(source -> source.into(session));
      return session.commit();
    }
  }

  /** A workspace into which each source was imported, and worked into events, on its own. */
  static Workspace oneByOne(Path folder, List<SourceContent> sources) {
    Workspace workspace = Workspace.create(folder);
    for (SourceContent source : sources) {
      all(workspace, List.of(source));
      derive(workspace);
    }
    return workspace;
  }

  /** A workspace into which all sources were imported, and worked into events once. */
  static Workspace atOnce(Path folder, List<SourceContent> sources) {
    Workspace workspace = Workspace.create(folder);
    all(workspace, sources);
    derive(workspace);
    return workspace;
  }

  static boolean derive(Workspace workspace) {
    boolean hasIdentity = workspace.deriveIdentity(AddressRules.NONE, documents -> {});
    return workspace.deriveEvents(Country.AIRPORTS, type -> AircraftKind.AIRLINER, positions -> {})
        || hasIdentity;
  }

  /** The day of a position, counted from {@link #MIDNIGHT}. */
  static int day(Position position) {
    return (int) Math.floorDiv(position.time() / 1_000_000 - MIDNIGHT, DAY);
  }
}
