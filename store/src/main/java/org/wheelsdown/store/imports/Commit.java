package org.wheelsdown.store.imports;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Leftovers;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.AttachedDocument;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;

/** Makes staged files count, all at once. */
final class Commit {
  private final Folder workspace;
  private final ManifestFile manifestFile;
  private final StagedFiles files;
  private final Clock clock;

  Commit(Folder workspace, StagedFiles files, Clock clock) {
    this.workspace = workspace;
    this.manifestFile = new ManifestFile(workspace);
    this.files = files;
    this.clock = clock;
  }

  /**
   * Makes the staged files count, which hold the positions of these sources and of no others.
   *
   * @return what was imported by this, and what another run has imported in the meantime
   */
  ImportResult of(List<SourceTally> sources) throws IOException {
    return WorkspaceLocks.of(workspace).manifest().during(() -> ofLocked(sources));
  }

  private ImportResult ofLocked(List<SourceTally> sources) throws IOException {
    Manifest before = manifestFile.read();
    List<ImportedFile> alreadyThere = new ArrayList<>();
    List<SourceTally> fresh = new ArrayList<>();
    for (SourceTally source : sources) {
      Optional<ImportedFile> other = before.find(source.sha256());
      other.ifPresentOrElse(alreadyThere::add, () -> fresh.add(source));
    }
    if (!alreadyThere.isEmpty()) {
      files.removeSources(alreadyThere.stream().map(ImportedFile::id).toList());
    }
    List<ImportedFile> imported = List.of();
    if (!fresh.isEmpty()) {
      imported = replaceManifest(before, fresh);
    }
    return new ImportResult(imported, alreadyThere);
  }

  private List<ImportedFile> replaceManifest(Manifest before, List<SourceTally> fresh)
      throws IOException {
    Instant now = clock.instant();
    int number = before.imports() + 1;
    List<ImportedFile> imported = results(fresh, now, number);
    List<SourceTally> kept = fresh.stream().filter(source -> !source.isForgotten()).toList();
    if (kept.isEmpty()) {
      return imported;
    }
    files.keep(kept);
    Set<String> papers =
        before.attached().stream().map(AttachedDocument::sha256).collect(Collectors.toSet());
    Manifest after = before.with(files.move(results(kept, now, number), number, papers, now));
    manifestFile.replace(after);
    new Leftovers(workspace).clear(after.paths());
    return imported;
  }

  private static List<ImportedFile> results(List<SourceTally> sources, Instant now, int number) {
    return sources.stream().map(source -> source.result(now, number)).toList();
  }
}
