package org.wheelsdown.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.io.archive.Archives;
import org.wheelsdown.io.archive.Fingerprint;
import org.wheelsdown.io.archive.SourceFile;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.imports.Import;
import org.wheelsdown.store.imports.ImportResult;
import org.wheelsdown.store.imports.ImportSource;
import org.wheelsdown.store.manifest.ImportedFile;

/** Reads files into a workspace and has the flights worked out. */
public final class Importing {
  private final Path folder;
  private final Provenance provenance;
  private final Watcher watcher;
  private final HeardAircraft heard = new HeardAircraft();
  private final ProblemTally problems = new ProblemTally();

  /**
   * @param folder of the workspace; made where it is missing
   */
  public Importing(Path folder, Provenance provenance, Watcher watcher) {
    this.folder = folder;
    this.provenance = provenance;
    this.watcher = watcher;
  }

  /**
   * Imports all files that the paths stand for.
   *
   * @throws EmptyImportException if there is no file in them
   * @throws IOException if a file breaks off while it is read; it does not count, and of those
   *     before it the last may have to be imported again
   */
  public ImportReport run(List<Path> paths) throws IOException {
    return run(paths, false);
  }

  /**
   * Imports all files of a folder inside the workspace, which keeps those that bring anything.
   *
   * @throws EmptyImportException if there is no file in it
   * @throws IOException as above
   */
  public ImportReport runHandedOver(Path files) throws IOException {
    return run(List.of(files), true);
  }

  private ImportReport run(List<Path> paths, boolean isHandedOver) throws IOException {
    List<SourceFile> sources = Archives.open(paths);
    if (sources.isEmpty()) {
      throw new EmptyImportException(paths);
    }
    Workspace workspace = Workspace.create(folder);
    ImportResult result = read(sources, workspace, isHandedOver);
    result.imported().forEach(this::countProblems);
    Derived.EVENTS.bringUpToDate(workspace, watcher);
    return ImportReport.of(result, heard.some(), problems, workspace.manifest().events());
  }

  /**
   * Each file is read twice: for its SHA-256, which tells whether it is known, and for its rows.
   * Only the second is progress, since it takes nearly all of the time.
   */
  private ImportResult read(List<SourceFile> sources, Workspace workspace, boolean isHandedOver)
      throws IOException {
    long bytes = sources.stream().mapToLong(SourceFile::size).sum();
    try (Import running = workspace.startImport();
        Watcher.Course course = watcher.begin(Stage.READING, bytes)) {
      for (SourceFile source : sources) {
        watcher.file(source.name());
        read(source, isHandedOver, running, course);
      }
      return running.commit();
    }
  }

  private void read(SourceFile source, boolean isHandedOver, Import running, Watcher.Course course)
      throws IOException {
    Fingerprint fingerprint;
    try {
      fingerprint = source.fingerprint(hashed -> course.advance(0));
    } catch (IOException e) {
      problems.add("a file could not be read and was left out", 1, source.path().toString());
      return;
    }
    ImportSource described = described(source, fingerprint);
    if (running.begin(isHandedOver ? described.handingOver(source.parts()) : described)) {
      source.read(fingerprint, new WatchedSink(running, watcher, heard), course::advance);
      running.end();
    } else {
      course.advance(source.size());
    }
  }

  private ImportSource described(SourceFile source, Fingerprint fingerprint) {
    return new ImportSource(
        source.name(),
        fingerprint.sha256(),
        source.size(),
        provenance.origin(),
        provenance.licence(),
        provenance.published(),
        provenance.captured(),
        Optional.of(source.path()));
  }

  /** To whoever imports them files are named by where they lie, to be looked at. */
  private void countProblems(ImportedFile file) {
    String where = file.path().orElse(file.name());
    file.problems().forEach((problem, times) -> problems.add(problem.inWords(), times, where));
  }
}
