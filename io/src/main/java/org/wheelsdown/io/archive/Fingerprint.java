package org.wheelsdown.io.archive;

import org.wheelsdown.core.position.Origin;

/**
 * A file's SHA-256.
 *
 * @param sha256 64 lower-case hex digits
 */
public record Fingerprint(String sha256) {
  /** The first 63 bits: how positions name the file they stand in. */
  public long source() {
    return Origin.sourceOf(sha256);
  }
}
