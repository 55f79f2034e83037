package org.wheelsdown.server.imports;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;
import org.wheelsdown.ingest.EmptyImportException;
import org.wheelsdown.io.wording.FileFailure;
import org.wheelsdown.server.problem.Problem;
import org.wheelsdown.store.folder.FullDiskException;
import org.wheelsdown.store.folder.WorkspaceException;

/** Why an import failed, for whoever asked for it. */
final class FailedImport {
  private FailedImport() {}

  /**
   * In a sentence.
   *
   * @param surprised is told of what should not have happened
   */
  static Problem told(Throwable failure, Consumer<Throwable> surprised) {
    String sentence = String.valueOf(failure.getMessage());
    if (failure instanceof FullDiskException) {
      return new Problem(507, sentence + " Nothing is lost that was there before.");
    } else if (failure instanceof WorkspaceException) {
      return new Problem(503, sentence);
    } else if (failure instanceof EmptyImportException) {
      return new Problem(422, sentence);
    } else if (failure instanceof NoSuchFileException missing) {
      return new Problem(404, FileFailure.inWords(missing));
    } else if (failure instanceof IOException unreadable) {
      return new Problem(422, FileFailure.inWords(unreadable));
    }
    surprised.accept(failure);
    return new Problem(
        500, "Something went wrong that should not have; wheelsdown serve --debug shows where.");
  }
}
