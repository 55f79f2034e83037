package org.wheelsdown.casework.pack.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A file that is to go into a container.
 *
 * @param name its path, with slashes
 * @param measure of its bytes
 */
public record Content(String name, Opening opening, Measure measure) {

  /** Where its bytes are. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  /** Measures a file by reading it once. */
  public static Content of(String name, Opening opening) throws IOException {
    try (InputStream in = opening.open()) {
      return new Content(name, opening, Measure.of(in));
    }
  }

  public static Content of(String name, byte[] bytes) throws IOException {
    return of(name, () -> new ByteArrayInputStream(bytes));
  }

  /** The same bytes under another name. */
  public Content named(String other) {
    return new Content(other, opening, measure);
  }

  /**
   * @throws IOException also if they are no longer the bytes that were measured
   */
  void copyTo(OutputStream out) throws IOException {
    try (InputStream in = opening.open()) {
      if (!Measure.of(in, out).equals(measure)) {
        throw new IOException(name + " has changed while it was read");
      }
    }
  }
}
