package org.wheelsdown.io.archive;

import java.io.IOException;
import java.util.List;
import org.wheelsdown.core.aircraft.Description;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Reader;

/**
 * A document that some reader knows how to read.
 *
 * @param damage what turns out to be wrong with its bytes while they are fetched
 * @param isInMemory whether its bytes are, so that any thread may read it at any time
 */
record Content(Reader reader, Document document, Damage damage, boolean isInMemory) {

  /** Reads it into the sink. An early end is told once, whoever notices it. */
  void read(PositionSink sink) throws IOException {
    sink.document(document.origin(), document.name());
    EarlyEndAside aside = new EarlyEndAside(sink);
    reader.read(document, aside);
    if (aside.hasEndedEarly) {
      damage.note(Problem.TRUNCATED);
    }
    damage.first().ifPresent(problem -> sink.problem(problem, 1));
  }

  private static final class EarlyEndAside implements PositionSink {
    private final PositionSink sink;
    private boolean hasEndedEarly;

    EarlyEndAside(PositionSink sink) {
      this.sink = sink;
    }

    @Override
    public void positions(List<Position> positions) {
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
      if (problem == Problem.TRUNCATED) {
        hasEndedEarly = true;
      } else {
        sink.problem(problem, times);
      }
    }
  }
}
