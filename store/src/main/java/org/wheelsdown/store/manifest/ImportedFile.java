package org.wheelsdown.store.manifest;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.statement.DocumentRank;

/**
 * A source file that was imported, by its content.
 *
 * @param name by which citations call it: its path below the folder that was imported, which says
 *     nothing of whose machine it was on
 * @param sha256 of the whole file, 64 lower-case hex digits
 * @param size bytes
 * @param origin where it came from, as told at import; empty where nothing was told
 * @param licence under which it was published; empty where nothing was told
 * @param imported when its import was completed
 * @param importNumber the ordinal of that import in this workspace, from 1; several files may share
 *     one
 * @param rows positions it brought
 * @param problems what was wrong in it, how often
 * @param days UTC days on which it has positions, in order
 * @param statements what it says of aircraft
 * @param named aircraft of which it says something
 * @param rank what kind of document it is, where it says anything of aircraft
 * @param published the day of its publication, as told at import
 * @param captured the day on which this copy was taken, as told at import
 * @param path where it was when it was imported, if it was a file. It may tell who works here, so
 *     it stands in the manifest alone
 * @param kept where its bytes are in the workspace, part by part, if they were handed over to it
 */
public record ImportedFile(
    String name,
    String sha256,
    long size,
    String origin,
    String licence,
    Instant imported,
    int importNumber,
    long rows,
    Map<Problem, Long> problems,
    List<LocalDate> days,
    long statements,
    long named,
    Optional<DocumentRank> rank,
    Optional<LocalDate> published,
    Optional<LocalDate> captured,
    Optional<String> path,
    List<String> kept) {
  public ImportedFile {
    if (path.isEmpty()) { // earlier versions had the path as the name
      path = Optional.of(name);
      name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
    problems = Map.copyOf(problems);
    days = List.copyOf(days);
    kept = List.copyOf(kept);
  }

  /**
   * Where its bytes should be; the first part of several. They may have been moved or changed since
   * the import, unless the workspace keeps them.
   *
   * @param workspace folder of the workspace
   */
  public Path original(Path workspace) {
    return kept.isEmpty() ? Path.of(path.orElse(name)) : workspace.resolve(kept.get(0));
  }

  /** Whether anything in the workspace is from it. */
  public boolean broughtAnything() {
    return rows + statements > 0;
  }

  /** By what its positions name it: the first 63 bits of its SHA-256. */
  public long id() {
    return Origin.sourceOf(sha256);
  }
}
