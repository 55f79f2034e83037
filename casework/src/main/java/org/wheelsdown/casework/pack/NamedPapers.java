package org.wheelsdown.casework.pack;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.io.archive.Fingerprint;

/** By which names hand-written lists call the papers that lie beside them. */
final class NamedPapers implements PositionSink {
  private final Set<String> names = new TreeSet<>();

  private NamedPapers() {}

  /** The names in a file that was imported; none unless it is such a list. */
  static Set<String> in(Original list) throws IOException {
    NamedPapers papers = new NamedPapers();
    if (list.imported().rank().filter(DocumentRank.HAND_WRITTEN::equals).isPresent()) {
      list.file().read(new Fingerprint(list.imported().sha256()), papers, read -> {});
    }
    return papers.names;
  }

  @Override
  public void positions(List<Position> positions) {}

  @Override
  public void statements(List<Statement> statements) {
    statements.stream()
        .map(Statement::document)
        .filter(name -> !name.isEmpty())
        .forEach(names::add);
  }
}
