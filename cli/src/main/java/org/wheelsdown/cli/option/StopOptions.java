package org.wheelsdown.cli.option;

import java.util.List;
import picocli.CommandLine.Option;

/** The option that narrows a question by the stops of a journey. */
public final class StopOptions {
  @Option(
      names = "--via",
      paramLabel = "PLACE",
      description = "Only journeys with a stop there. May be repeated: in the order given.")
  List<String> via = List.of();
}
