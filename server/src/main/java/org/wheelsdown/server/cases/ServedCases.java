package org.wheelsdown.server.cases;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.server.problem.ProblemException;

/** The cases that are served, each with an id made of its folder's name. */
public final class ServedCases {
  private final Map<String, CaseFolder> byId = new LinkedHashMap<>();

  /**
   * @param folders of cases; need not be there yet
   */
  public ServedCases(List<Path> folders) {
    for (Path folder : folders) {
      CaseFolder found = CaseFolder.at(folder.toAbsolutePath().normalize());
      byId.put(freeId(found), found);
    }
  }

  /** All of them, in the order in which they were named. */
  public Map<String, CaseFolder> all() {
    return Collections.unmodifiableMap(byId);
  }

  /**
   * One of them.
   *
   * @throws ProblemException if there is none of that id
   */
  public CaseFolder find(String id) {
    return Optional.ofNullable(byId.get(id))
        .orElseThrow(
            () ->
                new ProblemException(
                    404,
                    "No case is called %s here; wheelsdown serve shows those whose folders it is given."
                        .formatted(id)));
  }

  private String freeId(CaseFolder folder) {
    String name = String.valueOf(folder.root().getFileName()).toLowerCase(Locale.ROOT);
    String id = name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String free = id.isEmpty() ? "case" : id;
    for (int i = 2; byId.containsKey(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }
}
