package org.wheelsdown.cli.importing;

import org.wheelsdown.cli.terminal.Counted;
import org.wheelsdown.cli.terminal.ProgressBar;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;

/** Has the flights worked out where an import has not done it, with a progress bar. */
public final class EventUpdate {
  private final Terminal terminal;

  public EventUpdate(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Brings the events of a workspace up to date. */
  public void of(Workspace workspace) {
    Manifest manifest = workspace.manifest();
    if (!manifest.hasStaleEvents()) {
      return;
    }
    long rows =
        manifest.files().stream()
            .filter(file -> file.importNumber() > manifest.currentEvents().imports())
            .mapToLong(ImportedFile::rows)
            .sum();
    try (ProgressBar bar =
        new ProgressBar(
            terminal, "Finding flights", rows, positions -> Counted.of(positions, "position"))) {
      workspace.deriveEvents(ReferenceData.airports(), ReferenceData.aircraftKinds(), bar::advance);
    }
  }
}
