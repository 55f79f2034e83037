package org.wheelsdown.casework.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wheelsdown.casework.pack.container.Content;

/** Evidential copies that have been gathered for a pack. */
final class EvidenceShelf {
  private final EvidencePaths paths;
  private final Map<String, Content> contents = new LinkedHashMap<>();
  private final List<Evidence> evidence = new ArrayList<>();

  EvidenceShelf(EvidencePaths paths) {
    this.paths = paths;
  }

  EvidencePaths paths() {
    return paths;
  }

  boolean has(String path) {
    return contents.containsKey(path);
  }

  void add(Content content, Evidence described) {
    contents.put(content.name(), content);
    evidence.add(described);
  }

  List<Content> contents() {
    return List.copyOf(contents.values());
  }

  /** In the order in which it is to be brought into a workspace again. */
  List<Evidence> evidence() {
    return Collections.unmodifiableList(evidence);
  }
}
