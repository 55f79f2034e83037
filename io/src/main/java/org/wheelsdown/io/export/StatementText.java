package org.wheelsdown.io.export;

import java.time.LocalDate;
import java.util.Optional;
import org.wheelsdown.core.question.StatementCitation;
import org.wheelsdown.core.statement.Held;

/** A cited statement in words. */
public final class StatementText {
  private StatementText() {}

  /**
   * Such as {@code operator "Air Force": fleet.csv line 3, said 2024-05-01, SHA-256 …}; one that
   * the row does not follow says so.
   */
  public static String line(StatementCitation statement) {
    return statement.sha256().isEmpty()
        ? place(statement)
        : place(statement) + ", SHA-256 " + statement.sha256();
  }

  /** The same without the document's hash. */
  public static String place(StatementCitation statement) {
    String other = statement.isUsed() ? "" : "otherwise ";
    String where =
        statement.sha256().isEmpty()
            ? statement.place()
            : "%s %s%s"
                .formatted(statement.file(), statement.place(), day(", said ", statement.said()));
    return PlainText.of(
        "%s %s\"%s\"%s: %s"
            .formatted(
                statement.property(), other, statement.value(), held(statement.held()), where));
  }

  private static String held(Held held) {
    return day(" from ", held.from()) + day(" until ", held.until());
  }

  private static String day(String word, Optional<LocalDate> day) {
    return day.map(known -> word + known).orElse("");
  }
}
