package org.wheelsdown.cli;

import java.util.Optional;
import org.wheelsdown.cli.option.CertaintyOptions;
import org.wheelsdown.cli.option.PlaceOptions;
import org.wheelsdown.cli.option.StopOptions;
import org.wheelsdown.cli.option.WayOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "journeys",
    description = {
      "Journeys: flights of one aircraft chained through short stays, by their start.",
      "",
      "A stay that is longer than --longest-stop ends a journey. A question mark in a way is a"
          + " hole: where the aircraft was is not known, and nothing is guessed. began_how and"
          + " ended_how say what lies before and after.",
      "",
      "A stop is technical if it took 6 hours at most and the journey did not turn there.",
      "",
      "With both --from and --to, or with --between, a row is the part of the journey that goes"
          + " from the one to the other; the column journey (in CSV, JSON and Parquet) has all of"
          + " it. A journey that crosses --since or --until is shown whole.",
      "",
      "The probability is that of every named airport being right: the product over what nobody"
          + " heard, each silence counted once."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown journeys --type IL96",
      "  wheelsdown journeys --from RU --to CU --via SN --via PY",
      "  wheelsdown journeys --between RU VE --longest-stop 48h --cite"
    })
final class JourneysCommand extends QuestionCommand {
  @Mixin PlaceOptions places = new PlaceOptions();

  @Mixin WayOptions way = new WayOptions();

  @Mixin StopOptions stops = new StopOptions();

  @Mixin CertaintyOptions certainty = new CertaintyOptions();

  @Option(
      names = "--longest-stop",
      paramLabel = "LENGTH",
      description = "A longer stay ends a journey; in m, h or d (default: 24h).")
  Optional<String> longestStop = Optional.empty();

  JourneysCommand(Wheelsdown wheelsdown) {
    super(wheelsdown);
  }
}
