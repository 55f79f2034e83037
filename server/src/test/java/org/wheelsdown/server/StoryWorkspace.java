package org.wheelsdown.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.wheelsdown.io.archive.Archives;
import org.wheelsdown.io.archive.Fingerprint;
import org.wheelsdown.io.archive.SourceFile;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.story.Reconstruction;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.imports.Import;
import org.wheelsdown.store.imports.ImportSource;

/** Workspaces with the reconstructed tracks of the worked example, and its papers. */
final class StoryWorkspace {
  private static final String IL96 = "globe_history/2019/01/23/traces/96/trace_full_1fff96.json";

  private StoryWorkspace() {}

  /** Everything, imported and not worked on; made in a new folder. */
  static Path fresh() {
    try {
      Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "story");
      Path workspace = folder.resolve("workspace").toAbsolutePath();
      Path story = tracks();
      read(
          workspace,
          List.of(
              story.resolve("globe_history"),
              story.resolve("case/documents/aircraft-list.csv"),
              story.resolve("case/documents/procurement-contract.csv")));
      return workspace;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Imports one day of one aircraft more than once: other bytes with the same positions. */
  static void importSomethingElse(Path workspace) throws IOException {
    Path other = Files.createTempDirectory("other").resolve("trace_full_1fff96.json");
    Files.write(
        other, new GZIPInputStream(Files.newInputStream(tracks().resolve(IL96))).readAllBytes());
    read(workspace, List.of(other));
  }

  /** The tracks and papers, made once for all tests. */
  static Path tracks() {
    return Tracks.FOLDER;
  }

  private static final class Tracks {
    private static final Path FOLDER = make();

    private static Path make() {
      try {
        Path folder = Path.of("target", "story").toAbsolutePath();
        new Reconstruction(ReferenceData.airports()).write(folder);
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static void read(Path folder, List<Path> sources) throws IOException {
    read(folder, sources, "a reconstruction: not real data");
  }

  static void read(Path folder, List<Path> sources, String origin) throws IOException {
    try (Import running = Workspace.create(folder).startImport()) {
      for (SourceFile source : Archives.open(sources)) {
        read(source, running, origin);
      }
      running.commit();
    }
  }

  private static void read(SourceFile source, Import running, String origin) throws IOException {
    Fingerprint fingerprint = source.fingerprint(bytes -> {});
    ImportSource described =
        new ImportSource(
            source.name(),
            fingerprint.sha256(),
            source.size(),
            origin,
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
