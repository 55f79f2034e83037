package org.wheelsdown.io.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wheelsdown.io.Gathered;

/** Writes files into a folder and reads them back. */
record Folder(Path path) {
  Path write(String name, byte[] content) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  /** What is found in a file of this content. */
  Gathered read(byte[] content) throws IOException {
    return read(List.of(write("the-file", content)));
  }

  Gathered read(List<Path> paths) throws IOException {
    Gathered gathered = new Gathered();
    for (SourceFile source : Archives.open(paths)) {
      source.read(source.fingerprint(Progress.IGNORED), gathered, Progress.IGNORED);
    }
    return gathered;
  }
}
