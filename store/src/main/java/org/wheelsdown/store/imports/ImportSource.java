package org.wheelsdown.store.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.position.Origin;

/**
 * A file that is to be imported.
 *
 * @param name by which citations call it, such as its path below the folder that was imported
 * @param sha256 of the whole content, 64 lower-case hex digits
 * @param size bytes
 * @param origin where it came from; empty where nothing is known
 * @param licence under which it was published; empty where nothing is known
 * @param published the day of its publication, where it is known
 * @param captured the day on which this copy was taken, where it is known
 * @param path where it lies on this machine, if it does; kept in the workspace's manifest alone
 * @param handedOver its files, where they are the workspace's to keep, on the same disk as it: as
 *     soon as it counts, if it brings anything; empty where they stay where they are
 */
public record ImportSource(
    String name,
    String sha256,
    long size,
    String origin,
    String licence,
    Optional<LocalDate> published,
    Optional<LocalDate> captured,
    Optional<Path> path,
    List<Path> handedOver) {
  public ImportSource {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + sha256);
    }
    handedOver = List.copyOf(handedOver);
  }

  /** A file that stays where it is. */
  public ImportSource(
      String name,
      String sha256,
      long size,
      String origin,
      String licence,
      Optional<LocalDate> published,
      Optional<LocalDate> captured,
      Optional<Path> path) {
    this(name, sha256, size, origin, licence, published, captured, path, List.of());
  }

  /** A file of which no dates are known, and that lies nowhere. */
  public ImportSource(String name, String sha256, long size, String origin, String licence) {
    this(name, sha256, size, origin, licence, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same file, handed over. */
  public ImportSource handingOver(List<Path> files) {
    return new ImportSource(name, sha256, size, origin, licence, published, captured, path, files);
  }

  /** Where in the workspace a file of it is kept that was handed over. */
  String keptAt(Path file) {
    return "originals/" + sha256 + "/" + file.getFileName();
  }

  /** How the origins of its positions must name it. */
  public long id() {
    return Origin.sourceOf(sha256);
  }
}
