package org.wheelsdown.store.manifest;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a workspace holds at one moment. A file that is not named here does not count.
 *
 * @param format of this file and of all Parquet files; see {@link #FORMAT}
 * @param imports how many imports there were
 */
public record Manifest(
    int format,
    int imports,
    List<ImportedFile> files,
    List<PositionPart> positions,
    List<DocumentPart> documents,
    Events events,
    CoverageParts coverage) {

  /** The layout that this program reads and writes. */
  public static final int FORMAT = 1;

  /** A workspace into which nothing was imported. */
  public static final Manifest EMPTY =
      new Manifest(FORMAT, 0, List.of(), List.of(), List.of(), Events.NONE, CoverageParts.NONE);

  public Manifest {
    files = List.copyOf(files);
    positions = List.copyOf(positions);
    documents = List.copyOf(documents);
    // Workspaces from before there was any do not name it.
    coverage = Objects.requireNonNullElse(coverage, CoverageParts.NONE);
  }

  /** The import of a file with this content. */
  public Optional<ImportedFile> find(String sha256) {
    return files.stream().filter(file -> file.sha256().equals(sha256)).findFirst();
  }

  /** This with one more import, to which all the given belong. */
  public Manifest withImport(
      List<ImportedFile> newFiles,
      List<PositionPart> newPositions,
      List<DocumentPart> newDocuments) {
    return new Manifest(
        format,
        imports + 1,
        concat(files, newFiles),
        concat(positions, newPositions),
        concat(documents, newDocuments),
        events,
        coverage);
  }

  public Manifest withEvents(Events newEvents) {
    return new Manifest(format, imports, files, positions, documents, newEvents, coverage);
  }

  public Manifest withCoverage(CoverageParts newCoverage) {
    return new Manifest(format, imports, files, positions, documents, events, newCoverage);
  }

  /** The events, or none if another version of Wheelsdown worked them out in another way. */
  public Events currentEvents() {
    return events.version() == Events.CURRENT_VERSION ? events : Events.NONE;
  }

  /** Whether there are imports that the events do not rest on. */
  public boolean hasStaleEvents() {
    return currentEvents().imports() < imports;
  }

  /** The coverage, or none if another version of Wheelsdown worked it out in another way. */
  public CoverageParts currentCoverage() {
    return coverage.version() == CoverageParts.CURRENT_VERSION ? coverage : CoverageParts.NONE;
  }

  /** Whether there are imports that the coverage does not rest on. */
  public boolean hasStaleCoverage() {
    return currentCoverage().imports() < imports;
  }

  /** The UTC days that have positions. */
  public NavigableSet<LocalDate> days() {
    return positions.stream().map(PositionPart::day).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The paths of all files that count. */
  public Set<String> paths() {
    return Stream.of(
            positions.stream().map(PositionPart::path),
            documents.stream().map(DocumentPart::path),
            events.paths().stream(),
            coverage.parts().stream().map(CoveragePart::path))
        .flatMap(paths -> paths)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <T> List<T> concat(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
