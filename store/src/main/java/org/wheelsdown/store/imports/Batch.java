package org.wheelsdown.store.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wheelsdown.core.aircraft.Description;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.store.position.DocumentShare;
import org.wheelsdown.store.position.PositionBuffer;
import org.wheelsdown.store.statement.StatementWriter.Brought;

/** What has come together to be written to files at once. */
final class Batch {
  /** From here on a new document better begins a new batch, so that few documents are split. */
  private static final int NEARLY_FULL = PositionBuffer.CAPACITY / 8 * 7;

  /** Statements that are held in memory at most. */
  private static final int MOST_STATEMENTS = 100_000;

  private static final Origin NONE = new Origin(-1, 0);
  private static final Description NOTHING =
      new Description(new Address(0), NONE, "", "", "", "", "", "", 0);

  private final PositionBuffer positions = new PositionBuffer();
  private final Map<Key, Description> descriptions = new HashMap<>();
  private final Map<Origin, String> names = new HashMap<>();
  private final List<Brought> statements = new ArrayList<>();
  private Origin lastDocument = NONE;

  private record Key(Origin document, Address aircraft) {}

  PositionBuffer positions() {
    return positions;
  }

  List<Brought> statements() {
    return statements;
  }

  /** Whether one more document would better begin a new batch. */
  boolean isNearlyFull() {
    return positions.size() >= NEARLY_FULL;
  }

  boolean isFull() {
    return positions.isFull() || statements.size() >= MOST_STATEMENTS;
  }

  void begin(Origin document, String name) {
    lastDocument = document;
    names.put(document, name);
  }

  void add(Position position) {
    positions.add(position);
  }

  /**
   * Adds what a document says.
   *
   * @param file id of the source file that brought it
   */
  void add(Statement statement, long file) {
    statements.add(new Brought(statement, file));
  }

  void add(Description description) {
    descriptions.put(new Key(description.origin(), description.address()), description);
  }

  /** The document's name inside its source file; empty if nobody told. */
  String nameOf(Origin document) {
    return names.getOrDefault(document, "");
  }

  /** What the document says of the aircraft; with empty texts if it says nothing. */
  Description saidBy(DocumentShare share) {
    return descriptions.getOrDefault(new Key(share.document(), share.address()), NOTHING);
  }

  /** Makes room; the document that was begun last may go on. */
  void clear() {
    positions.clear();
    descriptions.clear();
    statements.clear();
    names.keySet().retainAll(Set.of(lastDocument));
  }
}
