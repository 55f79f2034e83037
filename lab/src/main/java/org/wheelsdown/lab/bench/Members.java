package org.wheelsdown.lab.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The gzip members of a tar, one after the other: a file that gzip decompresses in one go. What
 * else a release holds beside its traces is left out.
 */
final class Members {
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};

  private Members() {}

  static Path concatenate(Path tar, Path gzip) throws IOException {
    try (TarArchiveInputStream in =
            new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(tar)));
        OutputStream out = Files.newOutputStream(gzip)) {
      while (in.getNextEntry() != null) {
        byte[] magic = in.readNBytes(GZIP.length);
        if (Arrays.equals(magic, GZIP)) {
          out.write(magic);
          in.transferTo(out);
        }
      }
    }
    return gzip;
  }
}
