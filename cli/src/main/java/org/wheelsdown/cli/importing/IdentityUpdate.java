package org.wheelsdown.cli.importing;

import org.wheelsdown.cli.terminal.Counted;
import org.wheelsdown.cli.terminal.ProgressBar;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.Manifest;

/**
 * Has it worked out whose aircraft were, where documents have come or gone, with a progress bar.
 */
public final class IdentityUpdate {
  private final Terminal terminal;

  public IdentityUpdate(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Brings the identity of a workspace's aircraft up to date. */
  public void of(Workspace workspace) {
    Manifest manifest = workspace.manifest();
    if (!manifest.hasStaleIdentity()) {
      return;
    }
    long rows = manifest.documents().stream().mapToLong(DocumentPart::rows).sum();
    try (ProgressBar bar =
        new ProgressBar(
            terminal,
            "Finding whose aircraft",
            rows,
            documents -> Counted.of(documents, "document"))) {
      workspace.deriveIdentity(ReferenceData.addressRules(), bar::advance);
    }
  }
}
