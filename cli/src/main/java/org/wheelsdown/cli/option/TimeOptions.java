package org.wheelsdown.cli.option;

import java.time.Instant;
import java.util.Optional;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.question.Filter;
import picocli.CommandLine.Option;

/** The options that narrow a question by time. */
public final class TimeOptions {
  @Option(
      names = "--since",
      paramLabel = "TIME",
      converter = TimeBound.Converter.class,
      description = "Only from then on: a date (the whole day in UTC) or an ISO 8601 time.")
  private Optional<TimeBound> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "TIME",
      converter = TimeBound.Converter.class,
      description = "Only until then: a date (that day included, in UTC) or an ISO 8601 time.")
  private Optional<TimeBound> until = Optional.empty();

  /** The filter with these options applied. */
  Filter applied(Filter filter) throws UserMistake {
    check();
    Filter narrowed = since().map(filter::since).orElse(filter);
    return until().map(narrowed::until).orElse(narrowed);
  }

  /** The first moment that counts; empty where all do. */
  public Optional<Instant> since() {
    return since.map(TimeBound::start);
  }

  /** The first moment that does not count any more; empty where all do. */
  public Optional<Instant> until() {
    return until.map(TimeBound::end);
  }

  /** Complains about a time that ends before it begins. */
  public void check() throws UserMistake {
    if (since().isPresent() && until().isPresent() && !since().get().isBefore(until().get())) {
      throw new UserMistake("--since is not before --until, so nothing can lie between them.");
    }
  }
}
