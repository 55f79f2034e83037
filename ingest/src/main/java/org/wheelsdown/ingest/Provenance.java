package org.wheelsdown.ingest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user tells of the files that are imported.
 *
 * @param origin where they came from; empty where nothing was told
 * @param licence under which they were published; empty where nothing was told
 * @param published the day of their publication, where it was told
 * @param captured the day on which these copies were taken, where it was told
 */
public record Provenance(
    String origin, String licence, Optional<LocalDate> published, Optional<LocalDate> captured) {
  /** Without dates. */
  public Provenance(String origin, String licence) {
    this(origin, licence, Optional.empty(), Optional.empty());
  }
}
