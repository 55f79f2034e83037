package org.wheelsdown.casework.brief;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.io.archive.Archives;
import org.wheelsdown.io.archive.Fingerprint;
import org.wheelsdown.io.archive.SourceFile;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.story.Reconstruction;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.imports.Import;
import org.wheelsdown.store.imports.ImportSource;

/** A workspace with the reconstructed tracks of the worked example, and its papers. */
final class StoryWorkspace {

  private StoryWorkspace() {}

  static Workspace in(Path folder) throws IOException {
    Path story = folder.resolve("story");
    new Reconstruction(ReferenceData.airports()).write(story);
    Workspace workspace = Workspace.create(folder.resolve("workspace"));
    List<Path> sources =
        List.of(
            story.resolve("globe_history"),
            story.resolve("case/documents/aircraft-list.csv"),
            story.resolve("case/documents/procurement-contract.csv"));
    try (Import running = workspace.startImport()) {
      for (SourceFile source : Archives.open(sources)) {
        read(source, running);
      }
      running.commit();
    }
    workspace.deriveIdentity(ReferenceData.addressRules(), documents -> {});
    workspace.deriveEvents(
        ReferenceData.airports(), ReferenceData.aircraftKinds(), positions -> {});
    workspace.deriveCoverage(positions -> {});
    return workspace;
  }

  private static void read(SourceFile source, Import running) throws IOException {
    Fingerprint fingerprint = source.fingerprint(bytes -> {});
    ImportSource described =
        new ImportSource(
            source.name(),
            fingerprint.sha256(),
            source.size(),
            "a reconstruction: not real data",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.of(source.path()));
    if (running.begin(described)) {
      source.read(fingerprint, running, bytes -> {});
      running.end();
    }
  }
}
