package org.wheelsdown.store.manifest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a workspace holds at one moment. A file that is not named here does not count. On disk
 * the fields of both kinds of parts stand beside the others.
 *
 * @param format of this file and of all Parquet files; see {@link #FORMAT}
 * @param imports how many imports there were
 */
public record Manifest(
    int format,
    int imports,
    @JsonUnwrapped ImportedParts imported,
    @JsonUnwrapped DerivedParts derived) {

  /** The layout that this program reads and writes. */
  public static final int FORMAT = 1;

  /** A workspace into which nothing was imported. */
  public static final Manifest EMPTY =
      new Manifest(FORMAT, 0, ImportedParts.NONE, DerivedParts.NONE);

  /** The source files, in the order of their import. */
  public List<ImportedFile> files() {
    return imported.files();
  }

  public List<PositionPart> positions() {
    return imported.positions();
  }

  public List<DocumentPart> documents() {
    return imported.documents();
  }

  public List<StatementPart> statements() {
    return imported.statements();
  }

  /** The papers, in the order in which they came. */
  public List<AttachedDocument> attached() {
    return imported.attached();
  }

  /** The events, as whatever version worked them out. */
  public Events events() {
    return derived.events();
  }

  /** The coverage, as whatever version worked it out. */
  public CoverageParts coverage() {
    return derived.coverage();
  }

  /** The import of a file with this content. */
  public Optional<ImportedFile> find(String sha256) {
    return files().stream().filter(file -> file.sha256().equals(sha256)).findFirst();
  }

  /** This with one more import. */
  public Manifest with(ImportedParts parts) {
    return new Manifest(format, imports + 1, imported.and(parts), derived);
  }

  /** This with one more document attached. */
  public Manifest with(AttachedDocument document) {
    return new Manifest(format, imports, imported.and(ImportedParts.of(document)), derived);
  }

  /** This with other statements. What aircraft are has to be worked out again. */
  public Manifest withStatements(List<StatementPart> statements) {
    return new Manifest(
        format, imports, imported.with(statements), derived.with(IdentityParts.NONE));
  }

  public Manifest withEvents(Events events) {
    return new Manifest(format, imports, imported, derived.with(events));
  }

  public Manifest withCoverage(CoverageParts coverage) {
    return new Manifest(format, imports, imported, derived.with(coverage));
  }

  public Manifest withIdentity(IdentityParts identity) {
    return new Manifest(format, imports, imported, derived.with(identity));
  }

  /**
   * This without a document. What aircraft are has to be worked out again.
   *
   * @param sha256 of the imported file or attached document
   * @param left the statements that do not rest on it
   */
  public Manifest without(String sha256, List<StatementPart> left) {
    return new Manifest(
        format, imports, imported.without(sha256, left), derived.with(IdentityParts.NONE));
  }

  /** The events, or none if another version of Wheelsdown worked them out in another way. */
  public Events currentEvents() {
    return events().version() == Events.CURRENT_VERSION ? events() : Events.NONE;
  }

  /** Whether there are imports that the events do not rest on. */
  public boolean hasStaleEvents() {
    return currentEvents().imports() < imports;
  }

  /** The coverage, or none if another version of Wheelsdown worked it out in another way. */
  public CoverageParts currentCoverage() {
    return coverage().version() == CoverageParts.CURRENT_VERSION ? coverage() : CoverageParts.NONE;
  }

  /** Whether there are imports that the coverage does not rest on. */
  public boolean hasStaleCoverage() {
    return currentCoverage().imports() < imports;
  }

  /** The identity of aircraft, or none if another version worked it out in another way. */
  public IdentityParts currentIdentity() {
    IdentityParts identity = derived.identity();
    return identity.version() == IdentityParts.CURRENT_VERSION ? identity : IdentityParts.NONE;
  }

  /** Whether there are imports that the identity of aircraft does not rest on. */
  public boolean hasStaleIdentity() {
    return currentIdentity().imports() < imports;
  }

  /** The document attached with this content. */
  public Optional<AttachedDocument> findAttached(String sha256) {
    return attached().stream().filter(document -> document.sha256().equals(sha256)).findFirst();
  }

  /** The UTC days that have positions. */
  public NavigableSet<LocalDate> days() {
    return positions().stream()
        .map(PositionPart::day)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The paths of all files that count. */
  public Set<String> paths() {
    return Stream.concat(imported.paths(), derived.paths()).collect(Collectors.toUnmodifiableSet());
  }
}
