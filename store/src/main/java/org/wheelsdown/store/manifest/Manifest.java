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
    CoverageParts coverage,
    List<StatementPart> statements,
    List<AttachedDocument> attached,
    IdentityParts identity) {

  /** The layout that this program reads and writes. */
  public static final int FORMAT = 1;

  /** A workspace into which nothing was imported. */
  public static final Manifest EMPTY =
      new Manifest(
          FORMAT,
          0,
          List.of(),
          List.of(),
          List.of(),
          Events.NONE,
          CoverageParts.NONE,
          List.of(),
          List.of(),
          IdentityParts.NONE);

  public Manifest {
    files = List.copyOf(files);
    positions = List.copyOf(positions);
    documents = List.copyOf(documents);
    statements = List.copyOf(statements);
    attached = List.copyOf(attached);
    // Workspaces from before there were any do not name these.
    coverage = Objects.requireNonNullElse(coverage, CoverageParts.NONE);
    identity = Objects.requireNonNullElse(identity, IdentityParts.NONE);
  }

  /** The import of a file with this content. */
  public Optional<ImportedFile> find(String sha256) {
    return files.stream().filter(file -> file.sha256().equals(sha256)).findFirst();
  }

  /** This with one more import. */
  public Manifest with(ImportedParts imported) {
    return new Manifest(
        format,
        imports + 1,
        concat(files, imported.files()),
        concat(positions, imported.positions()),
        concat(documents, imported.documents()),
        events,
        coverage,
        concat(statements, imported.statements()),
        concat(attached, imported.attached()),
        identity);
  }

  public Manifest withEvents(Events newEvents) {
    return new Manifest(
        format,
        imports,
        files,
        positions,
        documents,
        newEvents,
        coverage,
        statements,
        attached,
        identity);
  }

  public Manifest withCoverage(CoverageParts newCoverage) {
    return new Manifest(
        format,
        imports,
        files,
        positions,
        documents,
        events,
        newCoverage,
        statements,
        attached,
        identity);
  }

  public Manifest withIdentity(IdentityParts newIdentity) {
    return new Manifest(
        format,
        imports,
        files,
        positions,
        documents,
        events,
        coverage,
        statements,
        attached,
        newIdentity);
  }

  /** This with one more document attached. */
  public Manifest with(AttachedDocument document) {
    return new Manifest(
        format,
        imports,
        files,
        positions,
        documents,
        events,
        coverage,
        statements,
        concat(attached, List.of(document)),
        identity);
  }

  /**
   * This without a document. What aircraft are has to be worked out again.
   *
   * @param sha256 of the imported file or attached document
   * @param left the statements that do not rest on it
   */
  public Manifest without(String sha256, List<StatementPart> left) {
    return new Manifest(
        format,
        imports,
        files.stream().filter(file -> !file.sha256().equals(sha256)).toList(),
        positions,
        documents,
        events,
        coverage,
        left,
        attached.stream().filter(document -> !document.sha256().equals(sha256)).toList(),
        IdentityParts.NONE);
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

  /** The identity of aircraft, or none if another version worked it out in another way. */
  public IdentityParts currentIdentity() {
    return identity.version() == IdentityParts.CURRENT_VERSION ? identity : IdentityParts.NONE;
  }

  /** Whether there are imports that the identity of aircraft does not rest on. */
  public boolean hasStaleIdentity() {
    return currentIdentity().imports() < imports;
  }

  /** The document attached with this content. */
  public Optional<AttachedDocument> findAttached(String sha256) {
    return attached.stream().filter(document -> document.sha256().equals(sha256)).findFirst();
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
            coverage.paths().stream(),
            statements.stream().map(StatementPart::path),
            attached.stream().map(AttachedDocument::path),
            identity.paths().stream())
        .flatMap(paths -> paths)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <T> List<T> concat(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
