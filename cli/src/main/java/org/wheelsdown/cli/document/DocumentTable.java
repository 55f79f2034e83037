package org.wheelsdown.cli.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.io.export.PlainText;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.statement.KeptDocument;

/** The documents of a workspace as a table. */
public final class DocumentTable {
  /** Enough of a SHA-256 to tell documents apart, and to name one. */
  private static final int DIGITS = 12;

  private static final List<String> HEADING =
      List.of(
          "name", "kind", "publisher", "captured", "published", "statements", "aircraft", "sha256");

  private final List<KeptDocument> documents;

  private DocumentTable(List<KeptDocument> documents) {
    this.documents = documents;
  }

  /** Of all documents of a workspace. */
  public static DocumentTable of(Workspace workspace) {
    return new DocumentTable(workspace.documents().all());
  }

  /** A heading and a line for each, or one sentence if there is none. */
  public List<String> lines() {
    if (documents.isEmpty()) {
      return List.of("No lists or papers were imported or attached.");
    }
    List<List<String>> rows = new ArrayList<>(List.of(HEADING));
    documents.forEach(document -> rows.add(row(document)));
    int[] widths =
        IntStream.range(0, HEADING.size())
            .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static List<String> row(KeptDocument kept) {
    String name = kept.document().name();
    return List.of(
        PlainText.of(name.substring(name.lastIndexOf('/') + 1)),
        kind(kept.document().rank()),
        PlainText.of(kept.document().publisher()),
        kept.document().captured().toString(),
        day(kept.document().published()),
        String.format(Locale.ROOT, "%,d", kept.statements()),
        String.format(Locale.ROOT, "%,d", kept.aircraft()),
        kept.document().sha256().substring(0, DIGITS));
  }

  private static String kind(DocumentRank rank) {
    return switch (rank) {
      case REGISTER -> "register";
      case PAPER -> "paper";
      case HAND_WRITTEN -> "list by hand";
      case COMMUNITY -> "community list";
      case TRACK -> "track";
    };
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length() + 2));
    }
    return line.toString().stripTrailing();
  }
}
