package org.wheelsdown.io.archive;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A file on disk cannot be read. Unchecked, to tell it from damage to what is in the file, which
 * decompressors report as checked exceptions.
 */
final class UnreadablePart extends UncheckedIOException {
  UnreadablePart(IOException cause) {
    super(cause);
  }
}
