package org.wheelsdown.store.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Span;
import org.wheelsdown.store.manifest.ImportedFile;

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
    ImportedFile file =
        Optional.ofNullable(files.get(span.origin().source()))
            .orElseThrow(() -> new IllegalStateException("a position of no imported file"));
    return List.of(
        file.name(),
        file.sha256(),
        file.origin(),
        file.licence(),
        documents.getOrDefault(span.origin(), ""),
        span.firstRow(),
        span.lastRow(),
        utc(span.from()),
        utc(span.until()),
        span.positions());
  }
}
