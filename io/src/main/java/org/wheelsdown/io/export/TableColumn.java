package org.wheelsdown.io.export;

import java.util.List;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;

/** A column of a table, its texts at one length. */
final class TableColumn {
  private final Column column;
  private final int index;
  private final int brevity;
  private final CellTexts texts;

  TableColumn(Column column, int index, CellTexts texts) {
    this(column, index, texts, 0);
  }

  private TableColumn(Column column, int index, CellTexts texts, int brevity) {
    this.column = column;
    this.index = index;
    this.texts = texts;
    this.brevity = brevity;
  }

  String name() {
    return column.name();
  }

  Column.Kind kind() {
    return column.kind();
  }

  TableColumn shortened(int toBrevity) {
    return new TableColumn(column, index, texts, toBrevity);
  }

  String text(Row row) {
    return texts.of(row, index, brevity);
  }

  /** The name on two lines, so that a long one does not widen a column of short values. */
  List<String> heading() {
    int cut = name().indexOf('_');
    String last = name().substring(cut + 1).replace('_', ' ');
    String zone = kind() == Column.Kind.TIME && brevity > 0 ? " UTC" : "";
    return List.of(cut < 0 ? "" : name().substring(0, cut), last + zone);
  }

  boolean alignsRight() {
    return kind() == Column.Kind.NUMBER || kind() == Column.Kind.INTEGER;
  }
}
