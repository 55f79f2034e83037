package org.wheelsdown.store.question;

import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.event.EventTable;
import org.wheelsdown.store.folder.WorkspaceException;

/**
 * The rows that a kind of question chooses from: events as the files have them, or what is worked
 * out of these for the one question.
 */
final class Rows {
  private final Engine engine;
  private final Sources sources;

  Rows(Engine engine, Sources sources) {
    this.engine = engine;
    this.sources = sources;
  }

  /** What follows {@code FROM}. What is worked out lies in a table of the engine's. */
  String of(Question question) {
    Filter filter = question.filter();
    if (question instanceof Question.Flights || question instanceof Question.Landings) {
      return MarkTable.beside(
          sources.asKnown(EventTable.FLIGHTS, filter), sources.all(EventTable.MARKS));
    } else if (question instanceof Question.Gaps) {
      return GapClasses.beside(sources.all(EventTable.GAPS));
    } else if (question instanceof Question.Marks) {
      return sources.all(EventTable.MARKS);
    } else if (question instanceof Question.Stays) {
      return sources.asKnown(EventTable.STAYS, filter);
    }
    engine.execute("SELECT 1");
    throw new WorkspaceException("This cannot be asked yet.");
  }
}
