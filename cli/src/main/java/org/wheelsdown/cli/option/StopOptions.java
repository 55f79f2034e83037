package org.wheelsdown.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.question.Where;
import picocli.CommandLine.Option;

/** The option that narrows a question by the stops of a journey. */
public final class StopOptions implements WhereOptions {
  @Option(
      names = "--via",
      paramLabel = "PLACE",
      description = "Only journeys with a stop there. May be repeated: in the order given.")
  private List<String> via = List.of();

  @Override
  public Where applied(Where where, AskedPlaces asked) throws UserMistake {
    List<Set<String>> stops = new ArrayList<>();
    for (String stop : via) {
      stops.add(asked.idents("Via ", stop));
    }
    return stops.isEmpty() ? where : where.via(stops);
  }
}
