package org.wheelsdown.casework.verdict;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether a journey stopped at some places in this order; there may be others between them.
 *
 * @param names of the places
 * @param places each as the idents of its airports
 */
record StopsTest(List<String> names, List<Set<String>> places) implements RowTest {
  private static final String STOPS = "stops";

  /** A stop is told as its airport and when: {@code GOBD 2019-01-23 08:50–10:46}. */
  private static final Pattern AIRPORT = Pattern.compile("(?:^|→ )(\\S+)");

  @Override
  public Optional<String> mismatch(FoundRow row) {
    List<String> stops =
        AIRPORT.matcher(row.text(STOPS)).results().map(StopsTest::airport).toList();
    Iterator<String> left = stops.iterator();
    for (int i = 0; i < places.size(); i++) {
      if (!isAmong(left, places.get(i))) {
        String made = stops.isEmpty() ? "it made no stop" : "its stops are " + row.text(STOPS);
        return Optional.of("no stop at " + names.get(i) + where(i) + "; " + made);
      }
    }
    return Optional.empty();
  }

  private static boolean isAmong(Iterator<String> left, Set<String> place) {
    while (left.hasNext()) {
      if (place.contains(left.next())) {
        return true;
      }
    }
    return false;
  }

  private String where(int i) {
    return i == 0 ? "" : " after " + names.get(i - 1);
  }

  private static String airport(MatchResult stop) {
    return stop.group(1);
  }
}
