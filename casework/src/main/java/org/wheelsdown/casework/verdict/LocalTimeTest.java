package org.wheelsdown.casework.verdict;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.wheelsdown.casework.check.Condition;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.Term;
import org.wheelsdown.io.asking.TimeBound;

/**
 * Whether a time of a row lies between two times by the clocks of its airport.
 *
 * @param since the first that counts
 * @param until a day counts whole; a time is the first that no longer counts
 * @param words which knows the clocks there
 */
record LocalTimeTest(
    String column, Optional<TimeBound> since, Optional<TimeBound> until, RowWords words)
    implements RowTest {
  static LocalTimeTest of(Condition.When when, RowWords words) throws MisreadQuestionException {
    return new LocalTimeTest(
        when.column(), bound(Term.SINCE, when.since()), bound(Term.UNTIL, when.until()), words);
  }

  /** A bound that is not understood must not be left out: the check would be met too easily. */
  private static Optional<TimeBound> bound(Term term, Optional<String> text)
      throws MisreadQuestionException {
    Optional<TimeBound> bound = text.flatMap(TimeBound::read);
    if (text.isPresent() && bound.isEmpty()) {
      throw new MisreadQuestionException(
          term,
          "'%s' is no date such as 2019-01-23 or time such as 2019-01-23T20:00."
              .formatted(text.get()));
    }
    return bound;
  }

  @Override
  public Optional<String> mismatch(FoundRow row) {
    Optional<Instant> time = row.time(column);
    Optional<ZoneId> zone = words.zone(row, column);
    if (time.isEmpty() || zone.isEmpty()) {
      return Optional.of(column + " is not known");
    }
    return lies(time.get(), zone.get())
        ? Optional.empty()
        : Optional.of("%s is %s local time".formatted(column, words.time(row, column)));
  }

  private boolean lies(Instant time, ZoneId zone) {
    return since.map(bound -> !time.isBefore(bound.start(zone))).orElse(true)
        && until.map(bound -> time.isBefore(bound.end(zone))).orElse(true);
  }
}
