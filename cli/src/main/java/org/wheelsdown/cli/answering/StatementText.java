package org.wheelsdown.cli.answering;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.io.export.PlainText;

/** Statements of a dossier, one line each: what is said, where it stands, and whether it counts. */
final class StatementText {
  /** As many digits of a SHA-256 as tell documents apart. */
  private static final int DIGITS = 12;

  private final List<String> names;

  /**
   * @param columns of the section
   */
  StatementText(List<Column> columns) {
    names = columns.stream().map(Column::name).toList();
  }

  /** Such as {@code operator: USAF (list.csv, line 12, said 2026-11-01, SHA-256 a42ca3bf3a9d…)}. */
  String of(Row row) {
    String sha256 = text(row, "sha256");
    String source =
        Stream.of(
                text(row, "file"),
                text(row, "place"),
                after("held from ", text(row, "held_from")),
                after("held until ", text(row, "held_until")),
                after("said ", text(row, "said")),
                sha256.length() <= DIGITS ? "" : "SHA-256 " + sha256.substring(0, DIGITS) + "…")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    String used = text(row, "used").equals("not used") ? "not used: " : "";
    return "%s%s: %s (%s)"
        .formatted(used, text(row, "property").replace('_', ' '), text(row, "value"), source);
  }

  private static String after(String words, String text) {
    return text.isEmpty() ? "" : words + text;
  }

  private String text(Row row, String column) {
    return PlainText.of(row.values().get(names.indexOf(column)).asText());
  }
}
