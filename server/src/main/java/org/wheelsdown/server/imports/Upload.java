package org.wheelsdown.server.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.wheelsdown.io.wording.ByteCount;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.folder.WorkspaceException;

/**
 * Files that are being sent, in a folder of their own in the workspace. They go with it when it is
 * closed, and also when the server is killed: the next import clears them away.
 */
final class Upload implements AutoCloseable {
  private final Path workspace;
  private final UploadBounds bounds;
  private final Staging staging;
  private int files;
  private long bytes;
  private int coming;
  private int began;
  private boolean isOver;
  private Instant lastHeard;

  /**
   * @param workspace folder of one that is there
   */
  Upload(Path workspace, UploadBounds bounds, Instant now) {
    this.workspace = workspace;
    this.bounds = bounds;
    this.staging = Staging.begin(new Folder(workspace));
    this.lastHeard = now;
  }

  /** Where the files are that have come wholly. */
  Path folder() {
    return staging.folder().resolve("sent");
  }

  /** How many have come wholly. */
  synchronized int files() {
    return files;
  }

  /** Of all files, also of those that are still coming. */
  synchronized long bytes() {
    return bytes;
  }

  /** Whether nothing has come for too long. */
  synchronized boolean isIdle(Instant now) {
    return !isOver && coming == 0 && lastHeard.plus(bounds.idle()).isBefore(now);
  }

  /**
   * Takes a file, in place of one that has come under the same name before.
   *
   * @param announced bytes, or -1 where that was not said
   * @throws ProblemException if it is too much, or breaks off; nothing is left of it
   */
  void take(SentName name, long announced, InputStream in, Instant now) throws IOException {
    Path target = name.in(folder());
    Path incoming = begin();
    try (IncomingFile file = new IncomingFile(this, incoming)) {
      checkRoom(Math.max(0, announced));
      file.copy(in);
      file.keepAs(target);
    } finally {
      end(now);
    }
  }

  private synchronized Path begin() {
    if (isOver) {
      throw new ProblemException(409, "This import takes no more files.");
    } else if (files + coming >= bounds.files()) {
      throw new ProblemException(
          413, "An import takes %,d files at most.".formatted(bounds.files()));
    }
    coming++;
    return staging.folder().resolve("incoming-" + began++);
  }

  private synchronized void end(Instant now) {
    coming--;
    lastHeard = now;
    if (isOver && coming == 0) {
      staging.close();
    }
  }

  /**
   * Counts bytes of a file that is coming; negative ones where it has gone.
   *
   * @throws ProblemException if they are too many
   */
  synchronized void count(long more) {
    if (bytes + more > bounds.bytes()) {
      throw tooMuch();
    }
    bytes += more;
  }

  synchronized void countFile() {
    files++;
  }

  /** Refuses what is more than may be sent, or than the disk has room for. */
  void checkRoom(long more) {
    if (bytes() + more > bounds.bytes()) {
      throw tooMuch();
    }
    long usable = usable();
    if (usable - more < bounds.free()) {
      throw new ProblemException(
          507,
          "The disk of the workspace has %s left, too little for this."
              .formatted(ByteCount.inWords(usable)));
    }
  }

  private long usable() {
    try {
      return Files.getFileStore(staging.folder()).getUsableSpace();
    } catch (IOException e) {
      throw WorkspaceException.of(workspace, e);
    }
  }

  private ProblemException tooMuch() {
    return new ProblemException(
        413,
        "An import takes %s at most; name the folder on this machine instead."
            .formatted(ByteCount.inWords(bounds.bytes())));
  }

  /** What the disk of the workspace says of itself. */
  WorkspaceException failure(IOException e) {
    return WorkspaceException.of(workspace, e);
  }

  /**
   * Takes no more.
   *
   * @throws ProblemException if a file is still coming, or none has come
   */
  synchronized void seal() {
    if (isOver) {
      throw new ProblemException(409, "This import was started before.");
    } else if (coming > 0) {
      throw new ProblemException(409, "A file is still coming.");
    } else if (files == 0) {
      throw new ProblemException(409, "No file has come yet.");
    }
    isOver = true;
  }

  /** Removes what has come and is not kept; what is still coming as soon as that ends. */
  @Override
  public synchronized void close() {
    isOver = true;
    if (coming == 0) {
      staging.close();
    }
  }
}
