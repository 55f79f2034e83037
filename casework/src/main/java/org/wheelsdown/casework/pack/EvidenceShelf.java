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

  /** Whether something with this SHA-256 can lie there, or does. */
  boolean admits(String path, String sha256) {
    return !has(path) || contents.get(path).measure().sha256().equals(sha256);
  }

  void add(Content content, Evidence described) {
    contents.put(content.name(), content);
    evidence.add(described);
  }

  /**
   * Refuses more than a pack can hold.
   *
   * @throws PackException if it is
   */
  void checkSize() throws PackException {
    long bytes = contents.values().stream().mapToLong(each -> each.measure().size()).sum();
    Capacity.OF_A_PACK.check(
        "What the results rest on",
        bytes,
        contents.size(),
        "pack a case of fewer claims, or import less");
  }

  List<Content> contents() {
    return List.copyOf(contents.values());
  }

  /** In the order in which it is to be brought into a workspace again. */
  List<Evidence> evidence() {
    return Collections.unmodifiableList(evidence);
  }
}
