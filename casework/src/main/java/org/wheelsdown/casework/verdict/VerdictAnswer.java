package org.wheelsdown.casework.verdict;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.casework.claim.Verdict;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Column.Kind;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/**
 * The verdicts of a case as an answer, one row a claim, to be written in any form. The columns are
 * a contract.
 */
public record VerdictAnswer(CaseResult result) implements Answer {
  @Override
  public List<Column> columns() {
    return List.of(
        new Column("claim", Kind.TEXT),
        new Column("verdict", Kind.TEXT),
        new Column("expected", Kind.TEXT),
        new Column("independent_sources", Kind.INTEGER),
        new Column("says", Kind.TEXT),
        new Column("checks", Kind.TEXT),
        new Column("because", Kind.TEXT),
        new Column("would_change", Kind.TEXT));
  }

  @Override
  public Iterator<Row> rows() {
    return result.claims().stream().map(VerdictAnswer::row).iterator();
  }

  /** What the case says of its data, if anything. */
  @Override
  public List<String> caveats() {
    return result.ofCase().notice().map(String::strip).stream().toList();
  }

  @Override
  public void close() {}

  private static Row row(ClaimResult result) {
    List<Value> values =
        List.of(
            text(result.claim().id()),
            text(result.verdict().word()),
            text(result.claim().expected().map(Verdict::word)),
            new Value.Count(result.independentSources()),
            text(result.claim().says()),
            text(checks(result)),
            text(String.join(" ", result.because())),
            text(String.join(" ", result.wouldChange())));
    return new Row(values, citations(result), List.of());
  }

  private static String checks(ClaimResult result) {
    return result.checks().stream()
        .map(check -> word(check.outcome()) + ": " + check.check().part())
        .collect(Collectors.joining("; "));
  }

  private static String word(CheckOutcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Citation> citations(ClaimResult result) {
    return result.checks().stream()
        .flatMap(check -> Stream.concat(check.met().stream(), check.differing().stream()))
        .flatMap(row -> row.row().citations().stream())
        .distinct()
        .toList();
  }

  private static Value text(Optional<String> text) {
    return text.map(VerdictAnswer::text).orElseGet(Value.Unknown::new);
  }

  private static Value text(String text) {
    return text.isBlank() ? new Value.Unknown() : new Value.Text(text.strip());
  }
}
