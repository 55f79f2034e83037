package org.wheelsdown.casework.verdict;

import java.util.Optional;
import org.wheelsdown.casework.check.Condition;

/** Whether a column has one of some texts, in any case. */
record TextTest(Condition.Is condition) implements RowTest {
  @Override
  public Optional<String> mismatch(FoundRow row) {
    String text = row.text(condition.column());
    return condition.texts().stream().anyMatch(text::equalsIgnoreCase)
        ? Optional.empty()
        : Optional.of(condition.column() + " is " + (text.isEmpty() ? "not known" : text));
  }
}
