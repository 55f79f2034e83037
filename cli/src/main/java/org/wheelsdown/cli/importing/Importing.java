package org.wheelsdown.cli.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.terminal.ByteCount;
import org.wheelsdown.cli.terminal.ProgressBar;
import org.wheelsdown.cli.terminal.Terminal;
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
  private final Terminal terminal;
  private final Path folder;
  private final Provenance provenance;
  private final ProblemTally problems = new ProblemTally();

  /**
   * @param folder of the workspace; made where it is missing
   */
  public Importing(Terminal terminal, Path folder, Provenance provenance) {
    this.terminal = terminal;
    this.folder = folder;
    this.provenance = provenance;
  }

  /**
   * Imports all files that the paths stand for.
   *
   * @throws UserMistake if there is no file in them
   * @throws IOException if a file breaks off while it is read; it does not count, and of those
   *     before it the last may have to be imported again
   */
  public ImportReport run(List<Path> paths) throws IOException, UserMistake {
    List<SourceFile> sources = Archives.open(paths);
    if (sources.isEmpty()) {
      throw new UserMistake("There is no file to import in " + inWords(paths) + ".");
    }
    Workspace workspace = Workspace.create(folder);
    ImportResult result = read(sources, workspace);
    result.imported().forEach(this::countProblems);
    new EventUpdate(terminal).of(workspace);
    return ImportReport.of(result, problems, workspace.manifest().events());
  }

  /**
   * Each file is read twice: for its SHA-256, which tells whether it is known, and for its rows.
   * Only the second is progress, since it takes nearly all of the time.
   */
  private ImportResult read(List<SourceFile> sources, Workspace workspace) throws IOException {
    long bytes = sources.stream().mapToLong(SourceFile::size).sum();
    try (Import running = workspace.startImport();
        ProgressBar bar = new ProgressBar(terminal, "Reading", bytes, ByteCount::inWords)) {
      for (SourceFile source : sources) {
        read(source, running, bar);
      }
      return running.commit();
    }
  }

  private void read(SourceFile source, Import running, ProgressBar bar) throws IOException {
    Fingerprint fingerprint;
    try {
      fingerprint = source.fingerprint(hashed -> bar.advance(0));
    } catch (IOException e) {
      problems.add("a file could not be read and was left out", 1, source.path().toString());
      return;
    }
    if (running.begin(described(source, fingerprint))) {
      source.read(fingerprint, running, bar::advance);
      running.end();
    } else {
      bar.advance(source.size());
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

  private static String inWords(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
