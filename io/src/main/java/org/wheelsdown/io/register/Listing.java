package org.wheelsdown.io.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Held;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.io.read.Document;

/**
 * A list while it is read: its rows one by one, and what they say on its way to the sink, in
 * batches; problems are counted by kind.
 */
final class Listing implements AutoCloseable {
  private static final int BATCH = 4096;

  private final Cells cells;
  private final PositionSink sink;
  private final Map<Problem, Long> problems = new EnumMap<>(Problem.class);
  private List<Statement> batch = new ArrayList<>(BATCH);

  Listing(Document document, DocumentRank rank, Dialect dialect, PositionSink sink) {
    cells = new Cells(document.content(), dialect);
    this.sink = sink;
    sink.rank(rank);
  }

  /** The first line, which names the columns. */
  Header header() throws IOException {
    cells.next();
    return Header.of(cells);
  }

  /**
   * Goes to the next row of so many cells; what has fewer or more is counted and left out.
   *
   * @return false at the end
   */
  boolean next(int fewest, int most) throws IOException {
    while (cells.next()) {
      if (cells.isBlank()) {
        continue;
      }
      if (cells.count() >= fewest && isEmptyFrom(most)) {
        return true;
      }
      boolean isCut = cells.endsUnfinished() && cells.count() < fewest;
      problem(isCut ? Problem.TRUNCATED : Problem.MALFORMED_ROW);
    }
    return false;
  }

  /** A separator at the end of a line makes an empty cell more. */
  private boolean isEmptyFrom(int cell) {
    for (int i = cell; i < cells.count(); i++) {
      if (!cells.text(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** A cell of the row; empty if there is none or it says that there is nothing to say. */
  String text(int cell) {
    String text = cells.text(cell);
    return Meaning.isSaid(text) ? text : "";
  }

  /** A cell of the row as it stands there. */
  String raw(int cell) {
    return cells.text(cell);
  }

  /**
   * When a row's facts held; either text may be empty. A month or a year stands for all of its
   * days, since what is not told does not exclude.
   *
   * @param from the first day
   * @param until the first day on which they no longer did
   * @return empty, and counted, if a text is no date or it ends before it begins
   */
  Optional<Held> held(String from, String until) {
    Optional<Days> first = Days.parse(from);
    Optional<Days> end = Days.parse(until);
    Optional<LocalDate> start = first.map(Days::first);
    Optional<LocalDate> stop = end.map(Days::until);
    boolean isUnderstood =
        first.isPresent() != from.isEmpty() && end.isPresent() != until.isEmpty();
    boolean isEmpty = start.isPresent() && stop.isPresent() && !start.get().isBefore(stop.get());
    if (!isUnderstood || isEmpty) {
      problem(Problem.UNREADABLE_DATE);
      return Optional.empty();
    }
    return Optional.of(new Held(start, stop));
  }

  /** Where the row stands. */
  String place() {
    return "line " + cells.line();
  }

  void add(Statement statement) {
    batch.add(statement);
    if (batch.size() == BATCH) {
      flush();
    }
  }

  void problem(Problem problem) {
    problems.merge(problem, 1L, Long::sum);
  }

  /** To be called when all of a row was asked for that will be. */
  void endRow() {
    if (cells.isForeign()) {
      problem(Problem.FOREIGN_ENCODING);
    }
  }

  private void flush() {
    sink.statements(batch);
    batch = new ArrayList<>(BATCH);
  }

  /** Hands over what is left, then the problems. */
  @Override
  public void close() {
    if (!batch.isEmpty()) {
      flush();
    }
    problems.forEach(sink::problem);
  }
}
