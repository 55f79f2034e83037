package org.wheelsdown.store.position;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Short texts that come again and again, kept once each; a number stands for each. */
final class Texts {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<byte @Nullable []> utf8 = new ArrayList<>();

  Texts() {
    clear();
  }

  /** The number of a text; 0 for the empty one. */
  int number(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    Integer known = numbers.putIfAbsent(text, utf8.size());
    if (known == null) {
      utf8.add(text.getBytes(StandardCharsets.UTF_8));
      return utf8.size() - 1;
    }
    return known;
  }

  /** The text of a number as DuckDB takes it; null, which it writes as NULL, for the empty one. */
  byte @Nullable [] utf8(int number) {
    return utf8.get(number);
  }

  void clear() {
    numbers.clear();
    utf8.clear();
    utf8.add(null);
  }
}
