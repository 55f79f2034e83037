package org.wheelsdown.cli.option;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.question.Filter;
import picocli.CommandLine.Option;

/** The options that narrow a question by time. */
public final class TimeOptions {
  @Option(
      names = "--since",
      paramLabel = "TIME",
      converter = TimeBound.Converter.class,
      description =
          "Only from then on: a date (the whole day) or an ISO 8601 time. Without Z or an offset"
              + " it is local at the place asked about; in UTC where there is none, or where it"
              + " has several local times.")
  private Optional<TimeBound> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "TIME",
      converter = TimeBound.Converter.class,
      description = "Only until then: a date (that day included) or a time, as with --since.")
  private Optional<TimeBound> until = Optional.empty();

  @Option(
      names = "--utc",
      description = "Dates and times without an offset are in UTC, also with a place.")
  private boolean isUtc;

  /**
   * The filter with these options applied.
   *
   * @param asked the places asked about, by whose clocks the times are read
   * @param told is told in a sentence whose days are meant, if that makes a difference
   */
  public Filter applied(Filter filter, AskedPlaces asked, Consumer<String> told)
      throws UserMistake {
    LocalClock clock = new LocalClock(since, until);
    Optional<ZoneId> shared = isUtc ? Optional.empty() : clock.sharedBy(asked.zones());
    ZoneId zone = shared.orElse(ZoneOffset.UTC);
    Optional<Instant> first = since.map(bound -> bound.start(zone));
    Optional<Instant> end = until.map(bound -> bound.end(zone));
    if (first.isPresent() && end.isPresent() && !first.get().isBefore(end.get())) {
      throw new UserMistake("--since is not before --until, so nothing can lie between them.");
    }
    if (!isUtc && clock.matters()) {
      told.accept(clock.sentence(shared, asked.places()));
    }
    Filter narrowed = first.map(filter::since).orElse(filter);
    return end.map(narrowed::until).orElse(narrowed);
  }
}
