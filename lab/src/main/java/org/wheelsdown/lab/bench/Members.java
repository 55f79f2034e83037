package org.wheelsdown.lab.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The gzip members of a tar, one after the other: a file that gzip decompresses in one go. */
final class Members {
  private Members() {}

  static Path concatenate(Path tar, Path gzip) throws IOException {
    try (TarArchiveInputStream in =
            new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(tar)));
        OutputStream out = Files.newOutputStream(gzip)) {
      while (in.getNextEntry() != null) {
        in.transferTo(out);
      }
    }
    return gzip;
  }
}
