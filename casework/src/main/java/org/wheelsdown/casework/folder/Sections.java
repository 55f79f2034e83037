package org.wheelsdown.casework.folder;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wheelsdown.casework.folder.entry.Entry;
import org.wheelsdown.casework.yaml.Written.Fields;

/**
 * The four lists of a case as they are written.
 *
 * @param top all of the file
 */
record Sections(
    Entry top,
    List<Entry> claims,
    List<Entry> sources,
    List<Entry> documents,
    List<Entry> requests) {

  static Sections of(Fields root) {
    Entry top = new Entry(root);
    return new Sections(
        top,
        top.entries("claims"),
        top.entries("sources"),
        top.entries("documents"),
        top.entries("requests"));
  }

  static Set<String> ids(List<Entry> entries) {
    return entries.stream().flatMap(e -> e.find("id").stream()).collect(Collectors.toSet());
  }
}
