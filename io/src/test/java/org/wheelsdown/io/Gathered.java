package org.wheelsdown.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wheelsdown.core.aircraft.Description;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Statement;

/** Keeps all that was read. */
public final class Gathered implements PositionSink {
  public final List<String> documents = new ArrayList<>();
  public final List<Position> positions = new ArrayList<>();
  public final List<Description> descriptions = new ArrayList<>();
  public final List<DocumentRank> ranks = new ArrayList<>();
  public final List<Statement> statements = new ArrayList<>();
  public final Map<Problem, Long> problems = new EnumMap<>(Problem.class);

  @Override
  public void document(Origin origin, String name) {
    documents.add(name);
  }

  @Override
  public void positions(List<Position> batch) {
    positions.addAll(batch);
  }

  @Override
  public void description(Description description) {
    descriptions.add(description);
  }

  @Override
  public void rank(DocumentRank told) {
    ranks.add(told);
  }

  @Override
  public void statements(List<Statement> batch) {
    statements.addAll(batch);
  }

  @Override
  public void problem(Problem problem, long times) {
    problems.merge(problem, times, Long::sum);
  }
}
