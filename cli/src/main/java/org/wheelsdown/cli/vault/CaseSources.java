package org.wheelsdown.cli.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.spelling.Resembling;

/**
 * Sources that a case, or its vault, has.
 *
 * @param ids of them
 */
public record CaseSources(Set<String> ids) {
  public CaseSources {
    ids = Set.copyOf(ids);
  }

  /** Those of a case, whatever else is wrong with it; nothing if its file cannot be read. */
  public static Optional<CaseSources> find(Path folder) throws IOException {
    return CaseFolder.at(folder).sourceIds().map(CaseSources::new);
  }

  /**
   * Those of a case.
   *
   * @throws UserMistake if its file cannot be read
   */
  public static CaseSources of(Path folder) throws UserMistake, IOException {
    return find(folder)
        .orElseThrow(
            () ->
                new UserMistake(
                    "The case.yaml cannot be read; wheelsdown check says what is wrong with it."));
  }

  public boolean has(String id) {
    return ids.contains(id);
  }

  /** The id, and which of these was probably meant by it. */
  public String named(String id) {
    return Resembling.to(id, ids).map(like -> id + " (did you mean '" + like + "'?)").orElse(id);
  }

  /**
   * Of each of these, and of each that the vault has, whether it is in the other too.
   *
   * @param vault ids of whom it knows
   * @return lines
   */
  public List<String> beside(Set<String> vault) {
    SortedSet<String> all = new TreeSet<>(ids);
    all.addAll(vault);
    int widest = all.stream().mapToInt(String::length).max().orElse(0);
    return all.stream()
        .map(id -> id + " ".repeat(widest - id.length() + 2) + where(id, vault))
        .toList();
  }

  private String where(String id, Set<String> vault) {
    if (!vault.contains(id)) {
      return "not in the vault";
    }
    return has(id) ? "in the vault" : "in the vault, but no source of the case";
  }
}
