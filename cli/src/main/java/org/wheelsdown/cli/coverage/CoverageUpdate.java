package org.wheelsdown.cli.coverage;

import org.wheelsdown.cli.terminal.Counted;
import org.wheelsdown.cli.terminal.ProgressBar;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.PositionPart;

/** Has the coverage worked out where imports have come since, with a progress bar. */
public final class CoverageUpdate {
  private final Terminal terminal;

  public CoverageUpdate(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Brings the coverage of a workspace up to date. */
  public void of(Workspace workspace) {
    Manifest manifest = workspace.manifest();
    if (!manifest.hasStaleCoverage()) {
      return;
    }
    int before = manifest.currentCoverage().imports();
    long rows =
        manifest.positions().stream()
            .filter(part -> part.importNumber() > before)
            .mapToLong(PositionPart::rows)
            .sum();
    try (ProgressBar bar =
        new ProgressBar(
            terminal, "Finding coverage", rows, positions -> Counted.of(positions, "position"))) {
      workspace.deriveCoverage(bar::advance);
    }
  }
}
