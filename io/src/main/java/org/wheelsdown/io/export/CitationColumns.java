package org.wheelsdown.io.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.StatementCitation;

/**
 * A row's citations in the cells of a flat table. A row with several citations has the same number
 * of parts in each of these cells, separated by {@code "; "}.
 */
final class CitationColumns {
  private record Part(String name, Function<Citation, String> text) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("cited_file", Citation::file),
          new Part("cited_sha256", Citation::sha256),
          new Part("cited_document", Citation::document),
          new Part("cited_rows", citation -> citation.firstRow() + ".." + citation.lastRow()),
          new Part("cited_positions", citation -> Integer.toString(citation.positions())),
          new Part("cited_from", citation -> citation.from().toString()),
          new Part("cited_until", citation -> citation.until().toString()),
          new Part("cited_origin", Citation::origin),
          new Part("cited_licence", Citation::licence));

  private static final String STATEMENTS = "cited_statements";

  static final List<String> NAMES =
      Stream.concat(PARTS.stream().map(Part::name), Stream.of(STATEMENTS)).toList();

  private CitationColumns() {}

  /** One cell for each of {@link #NAMES}. */
  static List<String> of(Row row) {
    return Stream.concat(
            PARTS.stream().map(part -> cell(part, row.citations())),
            Stream.of(statements(row.statements())))
        .toList();
  }

  private static String statements(List<StatementCitation> statements) {
    return statements.stream().map(StatementText::line).collect(Collectors.joining("; "));
  }

  private static String cell(Part part, List<Citation> citations) {
    return citations.stream().map(part.text()).collect(Collectors.joining("; "));
  }
}
