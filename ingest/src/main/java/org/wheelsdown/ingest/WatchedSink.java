package org.wheelsdown.ingest;

import java.util.List;
import org.wheelsdown.core.aircraft.Description;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Statement;

/** Hands on what a reader finds, and tells somebody how much it is and of which aircraft. */
record WatchedSink(PositionSink sink, Watcher watcher, HeardAircraft heard)
    implements PositionSink {
  @Override
  public void document(Origin origin, String name) {
    watcher.found(0, 1);
    sink.document(origin, name);
  }

  @Override
  public void positions(List<Position> positions) {
    watcher.found(positions.size(), 0);
    positions.forEach(heard::add);
    sink.positions(positions);
  }

  @Override
  public void description(Description description) {
    sink.description(description);
  }

  @Override
  public void rank(DocumentRank rank) {
    sink.rank(rank);
  }

  @Override
  public void statements(List<Statement> statements) {
    sink.statements(statements);
  }

  @Override
  public void problem(Problem problem, long times) {
    sink.problem(problem, times);
  }
}
