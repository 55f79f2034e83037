package org.wheelsdown.io.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/**
 * Comma-separated values as in RFC 4180, with a header line. Safe to open in a spreadsheet: text
 * from the data that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvExport implements Export {
  /**
   * Before what OWASP lists as the start of a formula, with the full-width forms that Excel also
   * takes. A cell may also begin inside a text: at a semicolon, where that is what a spreadsheet
   * expects between cells, at a tab and on a new line.
   */
  private static final Pattern FORMULA =
      Pattern.compile("^(?=[=+\\-@\\t\\r\\n＝＋－＠])|(?<=[;\\t\\r\\n]) *(?=[=+\\-@＝＋－＠])");

  private final boolean cite;

  /**
   * @param cite whether to add {@link CitationColumns}
   */
  public CsvExport(boolean cite) {
    this.cite = cite;
  }

  @Override
  public long write(Answer answer, Writer out) throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    try {
      Stream<String> names = answer.columns().stream().map(Column::name);
      csv.writeRecord(Stream.concat(names, cited(CitationColumns.NAMES)).toList());
      long count = 0;
      for (Iterator<Row> rows = answer.rows(); rows.hasNext(); count++) {
        csv.writeRecord(cells(rows.next()));
      }
      csv.flush();
      return count;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    row.values().forEach(value -> cells.add(cell(value)));
    cited(CitationColumns.of(row)).map(CsvExport::withoutFormula).forEach(cells::add);
    return cells;
  }

  private Stream<String> cited(List<String> cells) {
    return cite ? cells.stream() : Stream.empty();
  }

  private static String cell(Value value) {
    return value instanceof Value.Text text ? withoutFormula(text.text()) : value.asText();
  }

  private static String withoutFormula(String text) {
    return FORMULA.matcher(text).replaceAll("$0'");
  }
}
