package org.wheelsdown.io.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wheelsdown.core.statement.Statement;

/** How a hand-written list names another document: a SHA-256, a link, or a file beside the list. */
final class NamedDocument {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
  private static final Pattern LINK = Pattern.compile("(?i)https?://\\S+");

  /** On any system: Windows has drives and backslashes. */
  private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\~]|[A-Za-z]:");

  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]+");

  private NamedDocument() {}

  /**
   * The name as statements carry it: a SHA-256 in lower case, a link as it is, a file's path with
   * slashes.
   *
   * @return empty if the path leaves the list's folder, even if only on its way
   */
  static Optional<String> of(String text) {
    if (SHA256.matcher(text).matches()) {
      return Optional.of(text.toLowerCase(Locale.ROOT));
    } else if (LINK.matcher(text).matches()) {
      return Optional.of(text);
    }
    return ABSOLUTE.matcher(text).lookingAt() ? Optional.empty() : path(text);
  }

  private static Optional<String> path(String text) {
    Deque<String> path = new ArrayDeque<>();
    for (String name : SEPARATOR.splitAsStream(text).toList()) {
      if (name.equals("..") && path.pollLast() == null) {
        return Optional.empty();
      } else if (!name.equals("..") && !name.equals(".")) {
        path.addLast(name);
      }
    }
    String joined = String.join("/", path);
    // What no document says, but a rule, stands in a "document" of that name.
    String file = joined.equals(Statement.RULE) ? "./" + joined : joined;
    return Optional.of(file).filter(any -> !any.isEmpty() && isClean(any));
  }

  /** No file's name holds characters that steer a terminal or end a name. */
  private static boolean isClean(String path) {
    return path.chars().noneMatch(Character::isISOControl);
  }
}
