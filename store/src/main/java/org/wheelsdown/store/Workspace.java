package org.wheelsdown.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.LongConsumer;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.statement.AddressRules;
import org.wheelsdown.store.coverage.CoverageDerivation;
import org.wheelsdown.store.coverage.CoverageQuestions;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.event.Derivation;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Lock;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.imports.Import;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;
import org.wheelsdown.store.question.Questions;
import org.wheelsdown.store.statement.DocumentShelf;
import org.wheelsdown.store.statement.IdentityDerivation;
import org.wheelsdown.store.statement.Statements;
import org.wheelsdown.store.status.Status;
import org.wheelsdown.store.status.StatusReader;

/**
 * A folder of imported positions and of the events worked out of them. Any number of commands may
 * use it at once. Everything that can go wrong with it ends in a {@link WorkspaceException}.
 */
public final class Workspace {
  private final Folder folder;
  private final Clock clock;

  private Workspace(Folder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Opens a workspace that is there. */
  public static Workspace open(Path root) {
    Workspace workspace = new Workspace(new Folder(root), Clock.systemUTC());
    workspace.manifest();
    return workspace;
  }

  /** Opens a workspace, making an empty one if there is none. */
  public static Workspace create(Path root) {
    Folder folder = new Folder(root);
    folder.create();
    ManifestFile manifest = new ManifestFile(folder);
    try {
      WorkspaceLocks.of(folder)
          .manifest()
          .during(
              () -> {
                if (!manifest.exists()) {
                  manifest.replace(Manifest.EMPTY);
                }
                return true;
              });
    } catch (IOException e) {
      throw WorkspaceException.of(folder.root(), e);
    }
    return open(root);
  }

  /** The name and version of the database that answers questions. */
  public String databaseVersion() {
    try (Engine engine = Engine.start(folder, folder.spill())) {
      return engine.version();
    }
  }

  /** What it holds at this moment. */
  public Manifest manifest() {
    return new ManifestFile(folder).read();
  }

  /**
   * Brings flights, stays, gaps and marks up to date with what was imported. Does nothing if they
   * are, so it is to be called before every question.
   *
   * @param kinds what can be expected of an aircraft, by its type
   * @param progress is told how many more positions have been worked into events
   * @return whether there was anything to do
   */
  public boolean deriveEvents(Airports airports, AircraftKinds kinds, LongConsumer progress) {
    return new Derivation(folder, airports, kinds, progress).run();
  }

  /** Whether another command works out events at this moment; whoever wants to must wait for it. */
  public boolean isWorkingOutEvents() {
    return WorkspaceLocks.of(folder).isWorkingOutEvents();
  }

  /**
   * Brings the coverage and the counts of days up to date with what was imported. Does nothing if
   * they are, so it is to be called before every question about coverage.
   *
   * @param progress is told how many more positions have been looked at
   * @return whether there was anything to do
   */
  public boolean deriveCoverage(LongConsumer progress) {
    return new CoverageDerivation(folder, progress).run();
  }

  /**
   * Brings up to date what each aircraft was from when to when, by all documents. Does nothing if
   * it is, so it is to be called before every question.
   *
   * @param rules what follows from an address alone
   * @param progress is told how many more documents have been worked in
   * @return whether there was anything to do
   */
  public boolean deriveIdentity(AddressRules rules, LongConsumer progress) {
    return new IdentityDerivation(folder, rules, progress).run();
  }

  /**
   * All that documents say of single aircraft, heard or not.
   *
   * @param rules what follows from an address alone
   */
  public Statements statements(AddressRules rules) {
    return new Statements(folder, rules);
  }

  /** The documents that statements rest on, to be listed, added and taken away. */
  public DocumentShelf documents() {
    return new DocumentShelf(folder, clock);
  }

  /** Where it is asked why somebody was not heard, as far as the coverage was worked out. */
  public CoverageQuestions coverage() {
    return new CoverageQuestions(folder);
  }

  /**
   * Where questions are asked of its events, as far as these were worked out.
   *
   * @param airports where the airports lie that the events name
   */
  public Questions questions(Airports airports) {
    return questions(airports, type -> AircraftKind.UNKNOWN);
  }

  /**
   * The same, where it is also asked how aircraft compare with others of their kind.
   *
   * @param kinds what can be expected of an aircraft, by its type
   */
  public Questions questions(Airports airports, AircraftKinds kinds) {
    return new Questions(folder, airports, kinds);
  }

  /** What it holds, counted. */
  public Status status() {
    Lock reading = WorkspaceLocks.of(folder).reading();
    try (reading) {
      return new StatusReader(folder).read(manifest());
    }
  }

  /** Starts an import. */
  public Import startImport() {
    return Import.begin(folder, clock);
  }
}
