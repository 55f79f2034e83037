package org.wheelsdown.store.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wheelsdown.store.manifest.AttachedDocument;

/**
 * What a person tells of a document that is attached; each text empty where nothing is told.
 *
 * @param title what it is
 * @param publisher who published it
 * @param published the day of its publication
 * @param captured the day on which this copy was taken
 * @param url where it was found
 * @param note what else a reader should know
 */
public record DocumentDetails(
    String title,
    String publisher,
    Optional<LocalDate> published,
    Optional<LocalDate> captured,
    String url,
    String note) {
  /** Nothing. */
  public static final DocumentDetails NONE =
      new DocumentDetails("", "", Optional.empty(), Optional.empty(), "", "");

  /** The document with these details. */
  public AttachedDocument of(DocumentCopy copy, Instant now) {
    return new AttachedDocument(
        copy.name(),
        copy.sha256(),
        copy.size(),
        copy.path(),
        title,
        publisher,
        published,
        captured,
        url,
        note,
        now);
  }
}
