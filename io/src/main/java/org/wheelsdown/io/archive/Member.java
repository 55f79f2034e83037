package org.wheelsdown.io.archive;

import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A file inside an archive.
 *
 * @param name as the archive says it, whatever it may say
 * @param size in bytes; negative where the archive does not say
 * @param content to be read before the next member is asked for
 * @param damage what turns out to be wrong with it while it is read
 */
record Member(String name, long size, InputStream content, Damage damage) {
  /** On any system: Windows has drives and backslashes. */
  private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\]|[A-Za-z]:");

  /** Whether the name stays inside the archive. */
  boolean hasSafeName() {
    return !ABSOLUTE.matcher(name).lookingAt()
        && Arrays.stream(name.split("[/\\\\]")).noneMatch(".."::equals);
  }

  /** The name, or its last part where the whole is not safe. Never used to write anywhere. */
  String safeName() {
    return hasSafeName() ? name : name.replaceFirst("(?s).*[/\\\\:]", "");
  }
}
