package org.wheelsdown.cli;

import java.util.Optional;
import org.wheelsdown.cli.option.CertaintyOptions;
import org.wheelsdown.cli.option.OnwardOptions;
import org.wheelsdown.cli.option.PlaceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "connections",
    description = {
      "Connections: for each landing, the flights onwards that somebody could have changed to, from"
          + " the same airport or another of the city. Candidates only: nothing in flight data"
          + " says that anybody changed.",
      "",
      "The usual options say which landings; --to and --onward-… say which flights onwards.",
      "",
      "They are ranked, in this order, by how well it is known where the flight went; whether"
          + " airlines fly its kind of aircraft; whether it is regular (twice and once a week at"
          + " least, in the two weeks before and after); the probability that it went there; and"
          + " how soon it left. The column reason says so of each. Those that left too soon to"
          + " change have no rank.",
      "",
      "regular counts the flights by aircraft of that kind and category from there to there in"
          + " those weeks."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown connections --at MUHA --type IL96 --to VE --within-hours 48",
      "  wheelsdown connections --at Havana --state RU --to SVMI --onward-type B738 --cite"
    })
final class ConnectionsCommand extends QuestionCommand {
  @Mixin PlaceOptions places = new PlaceOptions();

  @Mixin CertaintyOptions certainty = new CertaintyOptions();

  @Mixin OnwardOptions onward = new OnwardOptions();

  @Option(
      names = "--within-hours",
      paramLabel = "HOURS",
      description = "Only flights that left so long after the landing at the most (default: 24).")
  Optional<String> hours = Optional.empty();

  @Option(
      names = "--change",
      paramLabel = "LENGTH",
      description =
          "The shortest time for a change at one airport (default: 45m); between two airports it"
              + " takes 75 minutes more.")
  Optional<String> least = Optional.empty();

  ConnectionsCommand(Wheelsdown wheelsdown) {
    super(wheelsdown);
  }
}
