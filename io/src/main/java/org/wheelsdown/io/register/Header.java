package org.wheelsdown.io.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of a list's columns, whatever their case and the marks around them. */
final class Header {
  private static final Pattern MARKS = Pattern.compile("[^a-z0-9()]+");

  private final List<String> names;
  private final Map<String, Integer> columns = new HashMap<>();

  private Header(List<String> names) {
    this.names = names;
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(names.get(i), i);
    }
  }

  /** The cells of a header's line. */
  static Header of(Cells cells) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < cells.count(); i++) {
      names.add(name(cells.text(i)));
    }
    return new Header(names);
  }

  /** The first line of a document, as if it were a header. */
  static Header of(String line, char separator) {
    List<String> names = new ArrayList<>();
    for (String cell : line.split(Pattern.quote(String.valueOf(separator)), -1)) {
      names.add(name(cell));
    }
    return new Header(names);
  }

  /** {@code $#Tag 2}, {@code 'regUntil'} and {@code MFR-MDL-CODE} are tag 2, reguntil and so on. */
  private static String name(String text) {
    return MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Where a column stands; negative if there is none. */
  int column(String name) {
    return columns.getOrDefault(name, -1);
  }

  /** Whether there is a column of each name. */
  boolean hasAll(String... wanted) {
    return columns.keySet().containsAll(Set.of(wanted));
  }

  /** All columns, in their order; empty where one has no name. */
  List<String> names() {
    return names;
  }

  /** How many columns there are, not counting those without a name at the end. */
  int size() {
    int size = names.size();
    while (size > 0 && names.get(size - 1).isEmpty()) {
      size--;
    }
    return size;
  }
}
