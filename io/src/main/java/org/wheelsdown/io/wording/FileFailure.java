package org.wheelsdown.io.wording;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Why a file could not be read or written. */
public final class FileFailure {
  private FileFailure() {}

  /** One sentence, with the name of the file where it is known. */
  public static String inWords(IOException problem) {
    if (problem instanceof NoSuchFileException missing) {
      return "There is no file or folder " + missing.getFile() + ".";
    } else if (problem instanceof AccessDeniedException denied) {
      return "You may not read or write " + denied.getFile() + ".";
    } else if (problem instanceof NotDirectoryException file) {
      return file.getFile() + " is not a folder.";
    } else if (problem instanceof FileSystemException other && other.getReason() != null) {
      return other.getFile() + ": " + other.getReason().toLowerCase(Locale.ROOT) + ".";
    }
    return "A file could not be read or written: " + problem.getMessage() + ".";
  }
}
