package org.wheelsdown.casework.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.casework.check.Condition;
import org.wheelsdown.casework.document.CaseDocument;
import org.wheelsdown.core.question.StatementCitation;

/** Whether a document says something of a row's aircraft. */
record StatedTest(Condition.Stated condition, Map<String, CaseDocument> documents)
    implements RowTest {
  @Override
  public Optional<String> mismatch(FoundRow row) {
    return row.row().statements().stream().anyMatch(this::says)
        ? Optional.empty()
        : Optional.of(
            "no document%s says that the %s is '%s'"
                .formatted(by(), property(), condition.words()));
  }

  /** Those that say something else of the same, on the day of the row. */
  List<StatementCitation> against(FoundRow row) {
    return row.row().statements().stream()
        .filter(each -> each.property().equals(property()) && !hasWords(each))
        .toList();
  }

  private boolean says(StatementCitation statement) {
    return statement.property().equals(property())
        && hasWords(statement)
        && condition.document().map(id -> isBy(statement, id)).orElse(true);
  }

  private boolean hasWords(StatementCitation statement) {
    return plain(statement.value()).contains(plain(condition.words()));
  }

  private boolean isBy(StatementCitation statement, String document) {
    return Optional.ofNullable(documents.get(document))
        .map(paper -> paper.sha256().equals(statement.sha256()))
        .orElse(false);
  }

  private String by() {
    return condition.document().map(id -> " '" + id + "'").orElse("");
  }

  private String property() {
    return condition.property().name().toLowerCase(Locale.ROOT);
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
