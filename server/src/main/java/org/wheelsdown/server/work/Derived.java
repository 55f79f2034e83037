package org.wheelsdown.server.work;

import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.manifest.Manifest;

/** What is worked out of imports before questions are answered. */
public enum Derived {
  EVENTS("Flights are still being found in what was imported") {
    @Override
    boolean isStale(Manifest manifest) {
      return manifest.hasStaleEvents();
    }

    @Override
    void bringUpToDate(Workspace workspace) {
      workspace.deriveEvents(ReferenceData.airports(), ReferenceData.aircraftKinds(), rows -> {});
    }
  },
  IDENTITY("It is still being found whose the aircraft were") {
    @Override
    boolean isStale(Manifest manifest) {
      return manifest.hasStaleIdentity();
    }

    @Override
    void bringUpToDate(Workspace workspace) {
      workspace.deriveIdentity(ReferenceData.addressRules(), documents -> {});
    }
  },
  COVERAGE("It is still being found where aircraft were heard") {
    @Override
    boolean isStale(Manifest manifest) {
      return manifest.hasStaleCoverage();
    }

    @Override
    void bringUpToDate(Workspace workspace) {
      workspace.deriveCoverage(rows -> {});
    }
  };

  private final String inWork;

  Derived(String inWork) {
    this.inWork = inWork;
  }

  /** What happens while it is worked out; no full stop. */
  String inWork() {
    return inWork;
  }

  /** Whether there are imports that it does not rest on. */
  abstract boolean isStale(Manifest manifest);

  abstract void bringUpToDate(Workspace workspace);
}
