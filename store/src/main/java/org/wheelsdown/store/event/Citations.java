package org.wheelsdown.store.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Span;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;

/**
 * Spans of positions with all that is needed to find them again, so that an events file can be read
 * without anything else. The many repeated texts cost next to nothing in Parquet.
 */
public final class Citations {
  private final Map<Long, ImportedFile> files;
  private final Map<Origin, String> documents;

  /**
   * @param files by id
   * @param documents the names of those documents that have one
   */
  public Citations(Map<Long, ImportedFile> files, Map<Origin, String> documents) {
    this.files = files;
    this.documents = documents;
  }

  /** For positions of some aircraft. */
  public static Citations of(
      Collection<Address> aircraft, Engine engine, ParquetFiles files, Manifest manifest) {
    return new Citations(
        manifest.files().stream().collect(Collectors.toMap(ImportedFile::id, file -> file)),
        new DocumentNames(engine, files, manifest.documents()).of(aircraft));
  }

  /** As DuckDB takes them, the fields in the order of {@link EventTable}. */
  public List<List<Object>> of(List<Span> spans) {
    return spans.stream().map(this::of).toList();
  }

  static int positions(List<Span> spans) {
    return spans.stream().mapToInt(Span::positions).sum();
  }

  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private List<Object> of(Span span) {
    return fields(citation(span));
  }

  /** As DuckDB takes it, the fields in the order of {@link EventTable}. */
  public static List<Object> fields(Citation citation) {
    return List.of(
        citation.file(),
        citation.sha256(),
        citation.origin(),
        citation.licence(),
        citation.document(),
        citation.firstRow(),
        citation.lastRow(),
        utc(citation.from()),
        utc(citation.until()),
        citation.positions());
  }

  /** How to find some positions again. */
  public Citation citation(Span span) {
    ImportedFile file =
        Optional.ofNullable(files.get(span.origin().source()))
            .orElseThrow(() -> new IllegalStateException("a position of no imported file"));
    return new Citation(
        file.name(),
        file.sha256(),
        file.origin(),
        file.licence(),
        documents.getOrDefault(span.origin(), ""),
        span.firstRow(),
        span.lastRow(),
        span.from(),
        span.until(),
        span.positions());
  }
}
