package org.wheelsdown.io.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.StatementCitation;

/**
 * A table for a person: columns under each other, times also in the airport's own time, what the
 * window has no room for shortened or left out. Citations stand under their row.
 */
public final class TableExport implements Export {
  /** The widths come from these first rows; a longer text further down is cut. */
  private static final int SAMPLE = 1000;

  private static final String INFERRED =
      "An airport with a percentage was not seen: it is inferred, with that probability.";

  private final Airports airports;
  private final int width;
  private final Style style;

  /**
   * @param airports names and time zones of the airports
   * @param width characters in a line; {@link Integer#MAX_VALUE} where there is no window
   */
  public TableExport(Airports airports, int width, Style style) {
    this.airports = airports;
    this.width = width;
    this.style = style;
  }

  @Override
  public long write(Answer answer, Writer out) throws IOException {
    Iterator<Row> rows = answer.rows();
    List<Row> sample = new ArrayList<>();
    while (rows.hasNext() && sample.size() < SAMPLE) {
      sample.add(rows.next());
    }
    if (sample.isEmpty()) {
      return 0;
    }
    TableLayout layout = TableLayout.fit(columns(answer.columns()), sample, width);
    for (String line : layout.heading()) {
      out.write(style.strong(line) + "\n");
    }
    for (Row row : sample) {
      write(row, layout, out);
    }
    RowCertainty certainty = new RowCertainty(answer.columns());
    boolean isAnyInferred = sample.stream().anyMatch(certainty::isInferred);
    long count = sample.size();
    for (; rows.hasNext(); count++) {
      Row row = rows.next();
      isAnyInferred |= certainty.isInferred(row);
      write(row, layout, out);
    }
    if (isAnyInferred) {
      out.write(style.faint(INFERRED) + "\n");
    }
    return count;
  }

  private List<TableColumn> columns(List<Column> columns) {
    CellTexts texts = CellTexts.of(columns, airports);
    List<TableColumn> shown = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      shown.add(new TableColumn(columns.get(i), i, texts));
    }
    return shown;
  }

  private void write(Row row, TableLayout layout, Writer out) throws IOException {
    out.write(layout.line(row, style) + "\n");
    for (Citation citation : row.citations()) {
      for (String line : CitationText.lines(citation)) {
        out.write(style.faint("    " + line) + "\n");
      }
    }
    for (StatementCitation statement : row.statements()) {
      out.write(style.faint("    " + StatementText.line(statement)) + "\n");
    }
  }
}
