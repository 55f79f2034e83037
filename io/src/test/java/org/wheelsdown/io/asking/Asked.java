package org.wheelsdown.io.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions for tests. */
final class Asked {
  private Asked() {}

  /**
   * A question as it is written.
   *
   * @param terms each followed by a text; may be repeated
   */
  static WrittenQuestion question(String kind, String... terms) throws MisreadQuestionException {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (int i = 0; i < terms.length; i += 2) {
      texts.computeIfAbsent(terms[i], term -> new ArrayList<>()).add(terms[i + 1]);
    }
    return WrittenQuestion.of(kind, texts);
  }
}
