package org.wheelsdown.store.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.StampedLock;

/**
 * Who may do what in one workspace at one time, across processes and inside one. The operating
 * system's file locks belong to the process, so its threads are kept apart here as well, and there
 * is one of these for a folder, whoever opens it.
 */
public final class WorkspaceLocks {
  private static final Map<Path, WorkspaceLocks> OF_FOLDER = new ConcurrentHashMap<>();
  private static final String READING = "reading";

  private final FileLocks files;
  private final Semaphore manifest = new Semaphore(1, true);
  private final Semaphore events = new Semaphore(1, true);
  private final StampedLock reading = new StampedLock();
  private final Object readers = new Object();
  private int readerCount;
  private Lock readersFile = () -> {};

  private WorkspaceLocks(Folder folder) {
    this.files = new FileLocks(folder, folder.locks());
  }

  public static WorkspaceLocks of(Folder folder) {
    return OF_FOLDER.computeIfAbsent(folder.root(), root -> new WorkspaceLocks(folder));
  }

  /** Waits for the right to replace the manifest and to move files to where they count. */
  public Lock manifest() {
    return exclusive(manifest, "manifest");
  }

  /** Waits for the right to work out events. */
  public Lock events() {
    return exclusive(events, "events");
  }

  /** Whether somebody works out events, in this process or another. */
  public boolean isWorkingOutEvents() {
    if (!events.tryAcquire()) {
      return true;
    }
    try {
      Optional<Lock> free = files.tryExclusive("events");
      free.ifPresent(Lock::close);
      return free.isEmpty();
    } finally {
      events.release();
    }
  }

  /**
   * Keeps files that the manifest no longer names from being cleared away. Never waits for long.
   */
  public Lock reading() {
    long stamp = reading.readLock();
    try {
      synchronized (readers) {
        if (readerCount++ == 0) {
          readersFile = sharedOrNone();
        }
      }
      return () -> stopReading(stamp);
    } catch (RuntimeException e) {
      reading.unlockRead(stamp);
      throw e;
    }
  }

  /** The right to clear files away, if nobody reads at the moment. */
  public Optional<Lock> clearing() {
    long stamp = reading.tryWriteLock();
    if (stamp == 0) {
      return Optional.empty();
    }
    Optional<Lock> file = files.tryExclusive(READING);
    if (file.isEmpty()) {
      reading.unlockWrite(stamp);
    }
    return file.map(held -> closing(held, () -> reading.unlockWrite(stamp)));
  }

  private void stopReading(long stamp) {
    synchronized (readers) {
      if (--readerCount == 0) {
        readersFile.close();
      }
    }
    reading.unlockRead(stamp);
  }

  /** Where no lock can be taken, on a read-only disk, nobody can clear anything away either. */
  private Lock sharedOrNone() {
    try {
      return files.shared(READING);
    } catch (IOException e) {
      return () -> {};
    }
  }

  private Lock exclusive(Semaphore inProcess, String name) {
    inProcess.acquireUninterruptibly();
    try {
      return closing(files.exclusive(name), inProcess::release);
    } catch (RuntimeException e) {
      inProcess.release();
      throw e;
    }
  }

  private static Lock closing(Lock file, Runnable then) {
    return () -> {
      try {
        file.close();
      } finally {
        then.run();
      }
    };
  }
}
