package org.wheelsdown.ingest;

import java.util.function.LongConsumer;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.PositionPart;

/** What is worked out of imports before questions are answered. */
public enum Derived {
  EVENTS(Stage.FLIGHTS, "Flights are still being found in what was imported") {
    @Override
    public boolean isStale(Manifest manifest) {
      return manifest.hasStaleEvents();
    }

    @Override
    long left(Manifest manifest) {
      return manifest.files().stream()
          .filter(file -> file.importNumber() > manifest.currentEvents().imports())
          .mapToLong(ImportedFile::rows)
          .sum();
    }

    @Override
    void workOut(Workspace workspace, LongConsumer progress) {
      workspace.deriveEvents(ReferenceData.airports(), ReferenceData.aircraftKinds(), progress);
    }
  },
  IDENTITY(Stage.IDENTITY, "It is still being found whose the aircraft were") {
    @Override
    public boolean isStale(Manifest manifest) {
      return manifest.hasStaleIdentity();
    }

    @Override
    long left(Manifest manifest) {
      return manifest.documents().stream().mapToLong(DocumentPart::rows).sum();
    }

    @Override
    void workOut(Workspace workspace, LongConsumer progress) {
      workspace.deriveIdentity(ReferenceData.addressRules(), progress);
    }
  },
  COVERAGE(Stage.COVERAGE, "It is still being found where aircraft were heard") {
    @Override
    public boolean isStale(Manifest manifest) {
      return manifest.hasStaleCoverage();
    }

    @Override
    long left(Manifest manifest) {
      return manifest.positions().stream()
          .filter(part -> part.importNumber() > manifest.currentCoverage().imports())
          .mapToLong(PositionPart::rows)
          .sum();
    }

    @Override
    void workOut(Workspace workspace, LongConsumer progress) {
      workspace.deriveCoverage(progress);
    }
  };

  private final Stage stage;
  private final String inWork;

  Derived(Stage stage, String inWork) {
    this.stage = stage;
    this.inWork = inWork;
  }

  /** What happens while it is worked out; no full stop. */
  public String inWork() {
    return inWork;
  }

  /** Whether there are imports that it does not rest on. */
  public abstract boolean isStale(Manifest manifest);

  /** How much there is to work in, in the unit of its stage. */
  abstract long left(Manifest manifest);

  abstract void workOut(Workspace workspace, LongConsumer progress);

  /** Brings it up to date; where it is, the watcher hears nothing of it. */
  public void bringUpToDate(Workspace workspace, Watcher watcher) {
    Manifest manifest = workspace.manifest();
    if (isStale(manifest)) {
      if (workspace.isWorkingOutEvents()) {
        watcher.waits();
      }
      try (Watcher.Course course = watcher.begin(stage, left(manifest))) {
        workOut(workspace, course::advance);
      }
    }
  }
}
