package org.wheelsdown.io.archive;

/** Is told how far a source has been read. Called by the thread that asked for the reading. */
@FunctionalInterface
public interface Progress {
  /** Nobody is watching. */
  Progress IGNORED = bytes -> {};

  /** So many more bytes of the files on disk have been consumed. */
  void consumed(long bytes);
}
