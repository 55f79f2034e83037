package org.wheelsdown.store.status;

import java.util.List;
import java.util.Map;
import org.wheelsdown.core.coverage.SourceDay;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.track.Anomaly;
import org.wheelsdown.core.track.Removal;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.statement.KeptDocument;

/**
 * What is in a workspace.
 *
 * @param files the imported files, in the order of their import
 * @param documents the lists and papers that say whose aircraft were, with what rests on each
 * @param days from the first with positions to the last, how much there is of each
 * @param positions as imported, each as often as it was reported
 * @param aircraft addresses heard
 * @param flights as far as events were worked out
 * @param stays as far as events were worked out
 * @param gaps as far as events were worked out
 * @param marks stretches of reports that are no travel, by kind, as far as events were worked out
 * @param hasStaleEvents whether imports are not worked into the events yet
 * @param problems what was wrong in the imported files
 * @param removed reports that were not made part of a track
 */
public record Status(
    List<ImportedFile> files,
    List<KeptDocument> documents,
    List<SourceDay> days,
    long positions,
    long aircraft,
    long flights,
    long stays,
    long gaps,
    Map<Anomaly, Long> marks,
    boolean hasStaleEvents,
    Map<Problem, Long> problems,
    Map<Removal, Long> removed) {
  public Status {
    files = List.copyOf(files);
    documents = List.copyOf(documents);
    days = List.copyOf(days);
    problems = Map.copyOf(problems);
    marks = Map.copyOf(marks);
    removed = Map.copyOf(removed);
  }
}
