package org.wheelsdown.io.asking;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.wheelsdown.core.question.Filter;

/**
 * When it was that a question is about.
 *
 * @param told is told in a sentence whose days are meant, if that makes a difference
 */
record AskedTimes(WrittenTerms terms, Consumer<String> told) {
  private static final String FORM = "date such as 2019-01-23 or time such as 2019-01-23T04:40Z";

  /**
   * A filter, narrowed to the times.
   *
   * @param asked the places asked about, by whose clocks the times are read
   */
  Filter applied(Filter filter, AskedPlaces asked) throws MisreadQuestionException {
    Optional<TimeBound> since = terms.value(Term.SINCE, TimeBound::read, FORM);
    Optional<TimeBound> until = terms.value(Term.UNTIL, TimeBound::read, FORM);
    LocalClock clock = new LocalClock(since, until);
    boolean isUtc = terms.isSaid(Term.UTC);
    Optional<ZoneId> shared = isUtc ? Optional.empty() : clock.sharedBy(asked.zones());
    ZoneId zone = shared.orElse(ZoneOffset.UTC);
    Optional<Instant> first = since.map(bound -> bound.start(zone));
    Optional<Instant> end = until.map(bound -> bound.end(zone));
    if (first.isPresent() && end.isPresent() && !first.get().isBefore(end.get())) {
      throw terms.mistake(
          Term.SINCE,
          " is not before %s, so nothing can lie between them."
              .formatted(terms.notation().of(Term.UNTIL)));
    }
    if (!isUtc && clock.matters()) {
      told.accept(clock.sentence(shared, asked.places()));
    }
    Filter narrowed = first.map(filter::since).orElse(filter);
    return end.map(narrowed::until).orElse(narrowed);
  }
}
