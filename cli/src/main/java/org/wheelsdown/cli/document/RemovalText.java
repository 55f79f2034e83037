package org.wheelsdown.cli.document;

import java.util.List;
import java.util.stream.Stream;
import org.wheelsdown.io.wording.Counted;
import org.wheelsdown.store.statement.RemovedDocument;
import org.wheelsdown.store.statement.RemovedDocument.NamingList;

/** What went with a document, what stays, and how it comes back. */
public final class RemovalText {
  private final RemovedDocument removed;

  public RemovalText(RemovedDocument removed) {
    this.removed = removed;
  }

  /** A sentence or two, and two for each list that named it. */
  public List<String> lines() {
    String how =
        removed.isList() ? "came with it. Imported again, it brings them again." : "rested on it.";
    String gone =
        "%s (SHA-256 %s) is removed, and %s that %s"
            .formatted(
                removed.name(),
                removed.sha256(),
                Counted.of(removed.statements(), "statement"),
                how);
    return Stream.concat(Stream.of(gone), removed.namedBy().stream().map(this::kept)).toList();
  }

  private String kept(NamingList list) {
    return ("%1$s, which named it, is still there with %2$s. To have again what rested on %3$s,"
            + " remove %1$s too, and import it with %3$s beside it.")
        .formatted(list.name(), Counted.of(list.statements(), "other statement"), removed.name());
  }
}
