package org.wheelsdown.io.read;

import java.io.IOException;
import java.util.Optional;
import org.wheelsdown.core.reading.PositionSink;

/**
 * Reads one format. Told by content and never by name. Readers hold no state between documents, so
 * one may read several at once on different threads.
 */
public interface Reader {
  /** The format's name as a person would be told: {@code readsb trace}. */
  String name();

  /** Whether content that begins so is in this format. */
  boolean recognises(Head head);

  /**
   * Reads a document to its end, or to where it can no longer be understood. Whatever is wrong with
   * the content is counted in the sink and survived.
   *
   * @throws IOException if the content cannot be fetched; damage to it is no such thing
   */
  void read(Document document, PositionSink sink) throws IOException;

  /**
   * Finds again what something rests on that was read from such a document; lines of a list, where
   * a reader does not say otherwise.
   *
   * @return empty if nothing stands there
   * @throws IOException if the content cannot be fetched
   */
  default Optional<RawRow> raw(Document document, RawPlace place) throws IOException {
    return place instanceof RawPlace.Line line
        ? RawLines.underHeading(document.content(), line.number())
        : Optional.empty();
  }
}
