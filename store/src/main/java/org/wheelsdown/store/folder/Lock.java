package org.wheelsdown.store.folder;

import java.io.IOException;

/** A lock that is held until it is closed, by whichever thread. */
public interface Lock extends AutoCloseable {
  /** What is done under a lock. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Does something and gives the lock back, whatever happens. */
  default <T> T during(Work<T> work) throws IOException {
    try {
      return work.run();
    } finally {
      close();
    }
  }

  @Override
  void close();
}
