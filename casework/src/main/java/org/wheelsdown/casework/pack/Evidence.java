package org.wheelsdown.casework.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.store.statement.DocumentDetails;

/** An evidential copy in a pack, and how it is brought into a workspace again. */
public sealed interface Evidence {
  /** Its path in the pack. */
  String path();

  /** Of its bytes, 64 hex digits in lower case. */
  String sha256();

  /** Bytes. */
  long size();

  /**
   * What was told when its source was imported.
   *
   * @param origin where it came from; empty where nothing was told
   * @param licence under which it was published; empty where nothing was told
   * @param published the day of its publication
   * @param captured the day on which the copy was taken; for what speaks of aircraft at least the
   *     day of the import, which counts where nothing was told
   */
  record Told(
      String origin, String licence, Optional<LocalDate> published, Optional<LocalDate> captured) {}

  /**
   * A file as it was imported.
   *
   * @param removed papers that it names, as it has them, which were removed with all that rested on
   *     them
   */
  record Source(String path, String sha256, long size, Told told, List<String> removed)
      implements Evidence {
    public Source {
      removed = List.copyOf(removed);
    }
  }

  /**
   * A document as it lies in an archive that is too large to be kept whole.
   *
   * @param archive what the archive is called
   * @param archiveSha256 of the whole archive
   * @param member its name in the archive
   */
  record Extract(
      String path,
      String sha256,
      long size,
      Told told,
      String archive,
      String archiveSha256,
      String member)
      implements Evidence {}

  /** A paper that statements rest on. It is attached before anything is imported. */
  record Paper(String path, String sha256, long size, DocumentDetails details)
      implements Evidence {}

  /** How it is imported, where it is read from another place; empty if it is only attached. */
  default Optional<Told> imported() {
    if (this instanceof Source source) {
      return Optional.of(source.told());
    }
    return this instanceof Extract extract ? Optional.of(extract.told()) : Optional.empty();
  }
}
