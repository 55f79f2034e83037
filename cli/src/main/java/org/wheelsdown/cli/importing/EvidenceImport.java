package org.wheelsdown.cli.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.casework.pack.Evidence;
import org.wheelsdown.ingest.Importing;
import org.wheelsdown.ingest.Provenance;
import org.wheelsdown.ingest.Watcher;
import org.wheelsdown.store.Workspace;

/** Brings the evidence of a pack into a workspace as it was brought into the first. */
public final class EvidenceImport {
  private final Watcher watcher;
  private final Path folder;
  private final Path workspace;

  /**
   * @param folder of the working copies
   * @param workspace folder of the workspace; made where it is missing
   */
  public EvidenceImport(Watcher watcher, Path folder, Path workspace) {
    this.watcher = watcher;
    this.folder = folder;
    this.workspace = workspace;
  }

  /** In this order; what was told of several in a row alike is imported at once. */
  public void run(List<Evidence> evidence) throws IOException {
    Workspace.create(workspace);
    int next = 0;
    while (next < evidence.size()) {
      if (evidence.get(next) instanceof Evidence.Paper paper) {
        Path file = folder.resolve(paper.path());
        Workspace.open(workspace).documents().attach(file, paper.details());
        next++;
      } else {
        next = importAlike(evidence, next);
      }
    }
  }

  private int importAlike(List<Evidence> evidence, int first) throws IOException {
    Optional<Evidence.Told> told = evidence.get(first).imported();
    int end = first;
    while (end < evidence.size() && evidence.get(end).imported().equals(told)) {
      end++;
    }
    List<Path> files =
        evidence.subList(first, end).stream().map(each -> folder.resolve(each.path())).toList();
    new Importing(workspace, provenance(told.orElseThrow()), watcher).run(files);
    for (Evidence each : evidence.subList(first, end)) {
      removePapers(each);
    }
    return end;
  }

  /** What rested on papers that were removed was gone when the case was packed. */
  private void removePapers(Evidence evidence) throws IOException {
    if (evidence instanceof Evidence.Source list) {
      for (String paper : list.removed()) {
        Workspace.open(workspace).documents().removeNamed(list.sha256(), paper);
      }
    }
  }

  private static Provenance provenance(Evidence.Told told) {
    return new Provenance(told.origin(), told.licence(), told.published(), told.captured());
  }
}
