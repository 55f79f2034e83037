package org.wheelsdown.io.archive;

import java.io.InputStream;
import java.util.Arrays;

/**
 * A file inside an archive.
 *
 * @param name as the archive says it, whatever it may say
 * @param size in bytes; negative where the archive does not say
 * @param content to be read before the next member is asked for
 * @param damage what turns out to be wrong with it while it is read
 */
record Member(String name, long size, InputStream content, Damage damage) {

  /** Whether the name stays inside the archive. */
  boolean hasSafeName() {
    return !name.startsWith("/")
        && !name.contains("\\")
        && !name.contains(":")
        && Arrays.stream(name.split("/")).noneMatch(".."::equals);
  }

  /** The name, or its last part where the whole is not safe. Never used to write anywhere. */
  String safeName() {
    return hasSafeName() ? name : name.replaceFirst("(?s).*[/\\\\:]", "");
  }
}
