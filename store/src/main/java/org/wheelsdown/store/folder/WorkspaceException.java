package org.wheelsdown.store.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A workspace cannot be used as asked. The message is one sentence for a person; the workspace is
 * as it was.
 */
public sealed class WorkspaceException extends RuntimeException permits FullDiskException {
  private static final long serialVersionUID = 1L;

  public WorkspaceException(String sentence) {
    super(sentence);
  }

  public WorkspaceException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** What a failure of the disk or of the engine means to the user of a workspace. */
  public static WorkspaceException of(Path folder, Exception failure) {
    if (failure instanceof WorkspaceException known) {
      return known;
    }
    if (says(message(failure), "no space left", "not enough space", "disk quota", "disk is full")) {
      return new FullDiskException(folder, failure);
    }
    return new WorkspaceException(sentence(folder, failure), failure);
  }

  private static String sentence(Path folder, Exception failure) {
    String message = message(failure);
    if (failure instanceof AccessDeniedException
        || failure instanceof ReadOnlyFileSystemException
        || says(message, "read-only file system", "permission denied")) {
      return "The workspace " + folder + " cannot be written to.";
    }
    if (says(message, "out of memory error")) {
      return "There is not enough memory to do this with the workspace %s at once; ask for less."
          .formatted(folder);
    }
    return "The workspace " + folder + " cannot be used: " + reason(failure) + ".";
  }

  private static String message(Exception failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
  }

  private static String reason(Exception failure) {
    if (failure instanceof FileSystemException file && file.getReason() != null) {
      return file.getFile() + ": " + file.getReason().toLowerCase(Locale.ROOT);
    }
    return failure instanceof IOException ? failure.toString() : failure.getMessage();
  }

  private static boolean says(String message, String... words) {
    return Stream.of(words).anyMatch(message::contains);
  }
}
