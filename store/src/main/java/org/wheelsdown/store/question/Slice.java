package org.wheelsdown.store.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Some rows of an answer, one after the other.
 *
 * @param first of them, from 0
 * @param most how many they are, if there are so many
 */
public record Slice(long first, long most) {
  /** All rows. */
  public static final Slice WHOLE = new Slice(0, Long.MAX_VALUE);

  public Slice {
    if (first < 0 || most < 0) {
      throw new IllegalArgumentException("no rows: " + most + " from " + first);
    }
  }

  /**
   * Queries for these rows. Sorting a few is much less work than sorting all, and what lies before
   * is never read out.
   *
   * @param queries for the whole answer, of which each begins where the one before it ends
   * @param counted tells how many rows a query has
   */
  List<String> of(List<String> queries, ToLongFunction<String> counted) {
    if (equals(WHOLE)) {
      return queries;
    }
    List<String> cut = new ArrayList<>();
    long before = first;
    for (String query : queries) {
      long passed = before == 0 || queries.size() == 1 ? 0 : counted.applyAsLong(query);
      if (passed > 0 && passed <= before) {
        before -= passed;
      } else {
        cut.add(query + "\nLIMIT %d OFFSET %d".formatted(most, before));
        before = 0;
      }
    }
    return cut.isEmpty() ? List.of(queries.get(0) + "\nLIMIT 0") : cut;
  }
}
