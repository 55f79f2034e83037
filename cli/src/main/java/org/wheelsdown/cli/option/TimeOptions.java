package org.wheelsdown.cli.option;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that narrow a question by time. */
public final class TimeOptions {
  @Option(
      names = "--since",
      paramLabel = "TIME",
      description =
          "Only from then on: a date (the whole day) or an ISO 8601 time. Without Z or an offset"
              + " it is local at the place asked about; in UTC where there is none, or where it"
              + " has several local times.")
  Optional<String> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description = "Only until then: a date (that day included) or a time, as with --since.")
  Optional<String> until = Optional.empty();

  @Option(
      names = "--utc",
      description = "Dates and times without an offset are in UTC, also with a place.")
  boolean isUtc;
}
