package org.wheelsdown.server.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.wheelsdown.store.manifest.Manifest;

/**
 * The content of a workspace at one moment. Its files never change, so their names say it all.
 *
 * @param digest of these names, 16 hex digits
 */
public record Snapshot(String digest) {
  private static final int BYTES = 8;

  /** What a manifest names. */
  public static Snapshot of(Manifest manifest) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update((manifest.imports() + "\n").getBytes(StandardCharsets.UTF_8));
      manifest.paths().stream()
          .sorted()
          .forEach(path -> sha256.update((path + "\n").getBytes(StandardCharsets.UTF_8)));
      return new Snapshot(HexFormat.of().formatHex(sha256.digest(), 0, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
