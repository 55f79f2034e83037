package org.wheelsdown.ingest;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** There is no file where files were to be imported from. The message is one sentence. */
public final class EmptyImportException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  EmptyImportException(List<Path> paths) {
    super("There is no file to import in " + inWords(paths) + ".");
  }

  private static String inWords(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
