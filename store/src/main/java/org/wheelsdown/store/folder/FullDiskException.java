package org.wheelsdown.store.folder;

import java.nio.file.Path;

/** The disk of a workspace has no room for more. */
public final class FullDiskException extends WorkspaceException {
  private static final long serialVersionUID = 1L;

  FullDiskException(Path folder, Throwable cause) {
    super("The disk that holds the workspace " + folder + " is full.", cause);
  }
}
