package org.wheelsdown.core.reading;

import java.util.List;
import org.wheelsdown.core.aircraft.Description;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Statement;

/**
 * Receives what a reader finds, in the order of the documents. Calls come from one thread at a
 * time.
 */
public interface PositionSink {
  /**
   * A document begins, of this name inside its source file; all that follows is of it, until the
   * next begins.
   */
  default void document(Origin origin, String name) {}

  /** Positions of one document, in its own order; of one aircraft or of many. Never empty. */
  void positions(List<Position> positions);

  /** What a document says of an aircraft besides where it was. */
  default void description(Description description) {}

  /** Of what rank the document is in which the statements stand that follow; told before them. */
  default void rank(DocumentRank rank) {}

  /**
   * What a list, a register or another document says of aircraft, a few thousand at a time. Never
   * empty. Their {@link Statement#document} is not a SHA-256 yet.
   */
  default void statements(List<Statement> statements) {}

  /** Something was wrong this many times. */
  default void problem(Problem problem, long times) {}
}
