package org.wheelsdown.ingest;

/** Is told how far it has come. */
@FunctionalInterface
public interface Watcher {
  /** Nobody watches. */
  Watcher NOBODY =
      (stage, total) ->
          new Course() {
            @Override
            public void advance(long amount) {}

            @Override
            public void close() {}
          };

  /**
   * A stage begins.
   *
   * @param total how much there is to do, about; in the unit of the stage
   */
  Course begin(Stage stage, long total);

  /**
   * A file is looked at next.
   *
   * @param name by which citations call it
   */
  default void file(String name) {}

  /** So many more of these were found in the file. */
  default void found(long positions, long documents) {}

  /** Another program is working on the same workspace, and it goes on when that is done. */
  default void waits() {}

  /** A stage that has begun, and ends when this is closed. */
  interface Course extends AutoCloseable {
    /** So much more is done. May be called by any thread. */
    void advance(long amount);

    @Override
    void close();
  }
}
