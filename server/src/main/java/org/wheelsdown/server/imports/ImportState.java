package org.wheelsdown.server.imports;

import java.time.Instant;
import java.util.Optional;
import org.wheelsdown.ingest.ImportReport;
import org.wheelsdown.ingest.Stage;
import org.wheelsdown.server.problem.Problem;

/**
 * What can be told of an import at one moment.
 *
 * @param path on this machine; empty where its files are sent
 * @param files that have come, where they are sent
 * @param bytes that have come, where they are sent
 * @param report as soon as everything is read
 * @param problem why it failed
 */
record ImportState(
    String id,
    Instant begun,
    RequestedImport.Phase phase,
    Optional<String> path,
    Optional<Integer> files,
    Optional<Long> bytes,
    ImportCourse.Point point,
    Optional<ImportReport> report,
    Optional<Problem> problem) {

  /** What happens with it, in a few words and without a full stop. */
  String doing() {
    return switch (phase) {
      case RECEIVING -> "Receiving files";
      case QUEUED -> "Waiting for the import before it";
      case WORKING -> point.isWaiting() ? WAITING : point.stage().map(Stage::doing).orElse(LOOKING);
      case DONE -> "Done";
      case FAILED -> "Failed";
    };
  }

  private static final String LOOKING = "Looking for files";
  private static final String WAITING =
      "Another program is working on this workspace; this goes on when that is done";
}
