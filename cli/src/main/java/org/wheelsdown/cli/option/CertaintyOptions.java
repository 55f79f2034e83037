package org.wheelsdown.cli.option;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how sure a take-off or a landing must be to be named. */
public final class CertaintyOptions {
  @Option(
      names = "--min-probability",
      paramLabel = "P",
      description =
          "Name a take-off or landing that nobody heard only if it is at least so probable, from"
              + " 0.8 (the default: below that nothing is ever named) to 1; what is less probable"
              + " is unknown.")
  Optional<String> least = Optional.empty();

  @Option(
      names = "--observed-only",
      description = "Name only what was heard; what is inferred is unknown.")
  boolean observedOnly;
}
