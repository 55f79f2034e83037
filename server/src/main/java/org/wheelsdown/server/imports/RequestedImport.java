package org.wheelsdown.server.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.wheelsdown.ingest.Derived;
import org.wheelsdown.ingest.ImportReport;
import org.wheelsdown.ingest.Importing;
import org.wheelsdown.server.problem.Problem;
import org.wheelsdown.store.Workspace;

/** One import that somebody asked for, from the order to the report. */
final class RequestedImport implements AutoCloseable {
  private final String id;
  private final Instant begun;
  private final ImportOrder order;
  private final Optional<Upload> upload;
  private final ImportCourse course = new ImportCourse();
  private final CountDownLatch ended = new CountDownLatch(1);
  private Phase phase;
  private Optional<ImportReport> report = Optional.empty();
  private Optional<Problem> problem = Optional.empty();

  private RequestedImport(
      String id, Instant begun, ImportOrder order, Optional<Upload> upload, Phase phase) {
    this.id = id;
    this.begun = begun;
    this.order = order;
    this.upload = upload;
    this.phase = phase;
  }

  /** How far it is. */
  enum Phase {
    RECEIVING,
    QUEUED,
    WORKING,
    DONE,
    FAILED;

    boolean isOver() {
      return this == DONE || this == FAILED;
    }
  }

  /** Of a file or folder of this machine. */
  static RequestedImport ofPath(String id, Instant begun, ImportOrder order) {
    return new RequestedImport(id, begun, order, Optional.empty(), Phase.QUEUED);
  }

  /** Of files that are still to come. */
  static RequestedImport ofUpload(String id, Instant begun, ImportOrder order, Upload upload) {
    return new RequestedImport(id, begun, order, Optional.of(upload), Phase.RECEIVING);
  }

  String id() {
    return id;
  }

  /** Where its files are sent to; empty where they are on this machine. */
  Optional<Upload> upload() {
    return upload;
  }

  /** All files have come. */
  synchronized void queue() {
    phase = Phase.QUEUED;
  }

  /** What can be told of it at this moment. */
  synchronized ImportState state() {
    return new ImportState(
        id,
        begun,
        phase,
        order.path().map(Path::toString),
        upload.map(Upload::files),
        upload.map(Upload::bytes),
        course.point(),
        report,
        problem);
  }

  synchronized boolean isOver() {
    return phase.isOver();
  }

  /** Whether nothing of it changes any more, and what was sent for it is settled. */
  boolean hasEnded() {
    return ended.getCount() == 0;
  }

  /** Waits for its end, but not for longer than this. */
  void awaitEnd(Duration longest) throws InterruptedException {
    ended.await(longest.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Imports, and works out all that questions will need.
   *
   * @param folder of the workspace
   */
  void run(Path folder) throws IOException {
    to(Phase.WORKING);
    Importing importing = new Importing(folder, order.provenance(), course);
    ImportReport said =
        upload.isPresent()
            ? importing.runHandedOver(upload.get().folder())
            : importing.run(order.path().stream().toList());
    tell(said);
    Workspace workspace = Workspace.open(folder);
    for (Derived each : Derived.values()) {
      each.bringUpToDate(workspace, course);
    }
    to(Phase.DONE);
  }

  private synchronized void to(Phase next) {
    phase = next;
  }

  private synchronized void tell(ImportReport said) {
    report = Optional.of(said);
  }

  /** It went wrong; what was complete before that counts. */
  synchronized void fail(Problem why) {
    problem = Optional.of(why);
    phase = Phase.FAILED;
  }

  /** Ends it, wherever it is; what was sent for it and is not kept is removed. */
  @Override
  public void close() {
    course.stop();
    try {
      upload.ifPresent(Upload::close);
    } finally {
      ended.countDown();
    }
  }
}
