package org.wheelsdown.server.imports;

import java.util.Optional;
import org.wheelsdown.ingest.Stage;
import org.wheelsdown.ingest.Watcher;

/** Keeps in mind how far an import has come, for whoever asks. */
final class ImportCourse implements Watcher {
  private Optional<Stage> stage = Optional.empty();
  private long done;
  private long total;
  private String file = "";
  private long positions;
  private long documents;
  private boolean isWaiting;
  private boolean isStopped;

  /**
   * How far it is at one moment.
   *
   * @param stage empty before the first
   * @param done of the total, in the unit of the stage
   * @param file at hand; empty where it is none
   * @param positions read so far
   * @param documents read so far
   * @param isWaiting for another program that works on the same workspace
   */
  record Point(
      Optional<Stage> stage,
      long done,
      long total,
      String file,
      long positions,
      long documents,
      boolean isWaiting) {}

  synchronized Point point() {
    return new Point(stage, Math.min(done, total), total, file, positions, documents, isWaiting);
  }

  @Override
  public synchronized Course begin(Stage next, long toDo) {
    stage = Optional.of(next);
    done = 0;
    total = toDo;
    return new Course() {
      @Override
      public void advance(long amount) {
        advanced(amount);
      }

      @Override
      public void close() {
        closed();
      }
    };
  }

  private synchronized void advanced(long amount) {
    if (isStopped && stage.equals(Optional.of(Stage.READING))) {
      throw new StoppedException();
    }
    done += amount;
    isWaiting = false;
  }

  private synchronized void closed() {
    file = "";
    isWaiting = false;
  }

  @Override
  public synchronized void file(String name) {
    file = name;
  }

  @Override
  public synchronized void found(long morePositions, long moreDocuments) {
    positions += morePositions;
    documents += moreDocuments;
  }

  @Override
  public synchronized void waits() {
    isWaiting = true;
  }

  /** What is being read is broken off as soon as more of it is read; it leaves nothing behind. */
  synchronized void stop() {
    isStopped = true;
  }

  /** The server is being stopped. */
  static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppedException() {
      super("the server is being stopped", null, false, false);
    }
  }
}
