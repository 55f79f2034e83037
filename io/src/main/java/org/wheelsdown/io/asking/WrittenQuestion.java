package org.wheelsdown.io.asking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A question as somebody wrote it, not yet understood.
 *
 * @param terms what narrows it, each with one text or more; a term that is only said, such as
 *     {@link Term#UTC}, has the text {@code true}
 */
public record WrittenQuestion(QuestionKind kind, Map<Term, List<String>> terms) {
  public WrittenQuestion {
    EnumMap<Term, List<String>> copy = new EnumMap<>(Term.class);
    terms.forEach((term, texts) -> copy.put(term, List.copyOf(texts)));
    terms = Collections.unmodifiableMap(copy);
  }
}
