package org.wheelsdown.store.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.folder.WorkspaceException;

/**
 * The bytes of a document on their way into the workspace.
 *
 * @param file the copy that does not count yet
 * @param name what the original was called
 * @param sha256 of the bytes
 * @param size bytes
 */
public record DocumentCopy(Path file, String name, String sha256, long size) {
  /** Bytes beyond which a document is not kept: more than any scanned contract has. */
  private static final long LARGEST = 500_000_000;

  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

  /**
   * Copies a document.
   *
   * @throws WorkspaceException if it is larger than what is kept
   */
  public static DocumentCopy of(Path original, Staging staging) throws IOException {
    Path target = staging.newFile();
    MessageDigest digest = digest();
    long size = 0;
    try (InputStream in = Files.newInputStream(original);
        OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > LARGEST) {
          throw new WorkspaceException(
              "%s is larger than the %,d MB of a document that can be kept."
                  .formatted(original, LARGEST / 1_000_000));
        }
        out.write(buffer, 0, n);
      }
    }
    staging.sync(target);
    String name = String.valueOf(original.getFileName());
    return new DocumentCopy(target, name, HexFormat.of().formatHex(digest.digest()), size);
  }

  /** Where it is kept in the workspace, with the ending of its name. */
  public String path() {
    Matcher ending = ENDING.matcher(name);
    String kept = ending.find() ? ending.group().toLowerCase(Locale.ROOT) : "";
    return "aircraft/documents/" + sha256 + kept;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
