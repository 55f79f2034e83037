package org.wheelsdown.casework.pack;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wheelsdown.casework.pack.container.Content;

/**
 * The SHA-256 of each file, as {@code sha256sum} writes and checks them.
 *
 * @param byName 64 hex digits in lower case, by the file's path
 */
record Sums(NavigableMap<String, String> byName) {
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}([^\\n]+)\\n");

  static Sums of(Collection<Content> contents) {
    NavigableMap<String, String> sums = new TreeMap<>();
    contents.forEach(each -> sums.put(each.name(), each.measure().sha256()));
    return new Sums(sums);
  }

  /** Reads them; empty if it is anything else than what is written here. */
  static Optional<Sums> parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    NavigableMap<String, String> sums = new TreeMap<>();
    Matcher line = LINE.matcher(text);
    int end = 0;
    while (end < text.length() && line.find(end) && line.start() == end) {
      sums.put(line.group(2), line.group(1));
      end = line.end();
    }
    Sums read = new Sums(sums);
    return read.text().equals(text) ? Optional.of(read) : Optional.empty();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    byName.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
    return text.toString();
  }

  byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }
}
