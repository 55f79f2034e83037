package org.wheelsdown.cli.option;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that narrow a question by where a flight or journey began and ended. */
public final class WayOptions {
  @Option(
      names = "--from",
      paramLabel = "PLACE",
      description = "Only what began there; a place as with --at.")
  Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "PLACE", description = "Only what ended there.")
  Optional<String> to = Optional.empty();

  @Option(
      names = "--between",
      arity = "2",
      hideParamSyntax = true,
      paramLabel = "PLACE PLACE",
      description = "Only what went from one of two places to the other, whichever way.")
  List<String> between = List.of();
}
