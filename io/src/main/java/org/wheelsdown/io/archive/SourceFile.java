package org.wheelsdown.io.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.wheelsdown.core.position.PositionSink;

/**
 * One file on disk, or the parts of one split archive, read as one stream.
 *
 * @param parts in order; more than one for a split archive
 * @param size bytes of all parts together
 */
public record SourceFile(List<Path> parts, long size) {

  public SourceFile {
    parts = List.copyOf(parts);
  }

  static SourceFile of(List<Path> parts) throws IOException {
    long size = 0;
    for (Path part : parts) {
      size += Files.size(part);
    }
    return new SourceFile(parts, size);
  }

  /** The first part's path as it was found. */
  public String name() {
    return parts.get(0).toString();
  }

  /** Whether this is a split archive of several parts. */
  public boolean isSplit() {
    return parts.size() > 1;
  }

  /**
   * The SHA-256 of all bytes, in one pass over them.
   *
   * @throws IOException if a part cannot be read
   */
  public Fingerprint fingerprint(Progress progress) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new PartStream(parts)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        progress.consumed(n);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * Reads every document inside, in their order. The sink and the progress are called by this
   * thread; several sources may be read at once by several threads.
   *
   * @param fingerprint this file's own, which the positions will name as their source
   * @throws IOException if a part cannot be read; what is merely wrong inside it is counted in the
   *     sink
   */
  public void read(Fingerprint fingerprint, PositionSink sink, Progress progress)
      throws IOException {
    try (PartStream in = new PartStream(parts)) {
      new Unpacking(fingerprint.source(), sink, in).read(parts.get(0).getFileName().toString());
      progress.consumed(in.consumed());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
