package org.wheelsdown.core.statement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A file in which statements stand, as it was at one time.
 *
 * @param sha256 of its bytes, 64 lower-case hex digits
 * @param name by which a reader knows it, such as the file's
 * @param published when it came out, where that is known
 * @param captured when this copy was taken
 * @param publisher who made it, or where it was taken from; empty if that is not known
 * @param licence under which it may be used; empty if that is not known
 * @param note what else a reader should know; often empty
 */
public record Document(
    String sha256,
    String name,
    DocumentRank rank,
    Optional<LocalDate> published,
    LocalDate captured,
    String publisher,
    String licence,
    String note) {

  /** The day on which it said what it says: when it came out, or else when the copy was taken. */
  public LocalDate said() {
    return published.orElse(captured);
  }
}
