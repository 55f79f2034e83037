package org.wheelsdown.cli;

import java.util.concurrent.Callable;
import org.wheelsdown.cli.answering.TellingOfAircraft;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.option.OutputOptions;
import org.wheelsdown.core.question.AircraftNames;
import org.wheelsdown.core.question.Who;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "aircraft",
    description = {
      "All that is known of one aircraft: who it was from day to day and which documents say so (used,"
          + " or competing), its flights, the places where it stayed, its journeys, its"
          + " longest silences, and what is doubtful in its tracks.",
      "",
      "A base is an inference, not what a document says: a place at which the aircraft stood at two"
          + " o'clock in the morning, local time, on 3 nights or more and on a quarter or more of"
          + " the nights of which it is known where it stood.",
      "",
      "With --format ftm: who it was, as entities of FollowTheMoney for Aleph, one JSON object a line:"
          + " an Airplane, an Ownership or an UnknownLink (role: operator) for each statement with"
          + " its dates, and the Document that says so.",
      "",
      "Six hex digits are taken for an address and for a registration; both are looked for."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown aircraft ae4af6",
      "  wheelsdown aircraft RA-96019 --format json --output aircraft.json",
      "  wheelsdown aircraft RA-96019 --format ftm | alephclient write-entities -f my-investigation"
    })
final class AircraftCommand implements Callable<Integer> {
  private final Wheelsdown wheelsdown;

  @Parameters(paramLabel = "HEX|REG", description = "An ICAO address or a registration.")
  private String aircraft = "";

  @Mixin private OutputOptions output = new OutputOptions();

  AircraftCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws Exception {
    AircraftNames names =
        AircraftNames.of(aircraft)
            .orElseThrow(
                () ->
                    new UserMistake(
                        "'%s' is neither an ICAO address (six hex digits) nor a registration."
                            .formatted(aircraft)));
    Who who = Who.ANYBODY.ofAircraft(names.addresses(), names.registrations());
    new TellingOfAircraft(wheelsdown.terminal(), wheelsdown.workspace(), output)
        .tell(aircraft, who);
    return ExitCode.OK;
  }
}
