package org.wheelsdown.store.event;

import java.io.IOException;
import java.util.function.LongConsumer;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.flight.FlightFinder;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;

/**
 * Works flights, stays, gaps and marks out of the positions that were imported since it was last
 * done, and of as many before and after them as they depend on. What it finds is what working
 * everything out from the start would find.
 */
public final class Derivation {
  private final Folder workspace;
  private final Airports airports;
  private final AircraftKinds kinds;
  private final LongConsumer progress;

  /**
   * @param kinds what can be expected of an aircraft, by its type
   * @param progress is told how many more positions have been worked into events
   */
  public Derivation(
      Folder workspace, Airports airports, AircraftKinds kinds, LongConsumer progress) {
    this.workspace = workspace;
    this.airports = airports;
    this.kinds = kinds;
    this.progress = progress;
  }

  /**
   * Brings the events up to date with the positions. Waits if another command is at it; does
   * nothing if there is nothing to do. Killed, it leaves the events as they were.
   *
   * @return whether there was anything to do
   */
  public boolean run() {
    if (!new ManifestFile(workspace).read().hasStaleEvents()) {
      return false;
    }
    try {
      return WorkspaceLocks.of(workspace).events().during(this::runLocked);
    } catch (IOException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  private boolean runLocked() {
    Manifest manifest = new ManifestFile(workspace).read();
    if (!manifest.hasStaleEvents()) {
      return false;
    }
    try (Staging staging = Staging.begin(workspace);
        Engine engine = Engine.start(workspace, staging.folder().resolve("spill"))) {
      new Pass(workspace, staging, engine, manifest, kinds)
          .run(new FlightFinder(airports), progress);
    }
    return true;
  }
}
