package org.wheelsdown.io.archive;

import java.io.IOException;
import org.wheelsdown.core.position.Problem;

/** Takes what is found inside a source, in its order. */
interface Intake {
  /** Takes a document; returns only when its bytes are no longer needed, unless in memory. */
  void document(Content content) throws IOException;

  /** Whether it has all that it wants, so that nothing more need be taken apart for it. */
  default boolean isDone() {
    return false;
  }

  /** Something is wrong that belongs to no document. */
  void problem(Problem problem);
}
