package org.wheelsdown.casework.pack;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.io.archive.Fingerprint;
import org.wheelsdown.store.statement.DocumentShelf;
import org.wheelsdown.store.statement.StatementTable;

/**
 * What became of the papers that a hand-written list names.
 *
 * @param there SHA-256 of those on which statements of the list rest, by their names in the list
 * @param removed names of those that were removed, with all that rested on them
 */
record NamedPapers(NavigableMap<String, String> there, NavigableSet<String> removed) {

  /** Those of a file that was imported; none unless it is such a list. */
  static NamedPapers in(Original list, DocumentShelf documents) throws IOException {
    NamedPapers papers = new NamedPapers(new TreeMap<>(), new TreeSet<>());
    String sha256 = list.imported().sha256();
    if (list.imported().rank().filter(DocumentRank.HAND_WRITTEN::equals).isPresent()) {
      Naming naming = papers.new Naming(sha256, documents.places(sha256));
      list.file().read(new Fingerprint(sha256), naming, read -> {});
    }
    return papers;
  }

  /** Reads the list again, and looks for each of its statements. */
  private final class Naming implements PositionSink {
    private final String list;
    private final Map<String, String> places;

    Naming(String list, Map<String, String> places) {
      this.list = list;
      this.places = places;
    }

    @Override
    public void positions(List<Position> positions) {}

    @Override
    public void statements(List<Statement> statements) {
      statements.stream().filter(each -> !each.document().isEmpty()).forEach(this::look);
    }

    private void look(Statement statement) {
      String named = statement.document();
      String document = places.getOrDefault(statement.place(), "");
      if (!document.isEmpty() && !document.equals(list)) {
        there.put(named, document);
      } else if (!places.containsKey(statement.place() + StatementTable.NAMES + named)) {
        removed.add(named);
      }
    }
  }
}
