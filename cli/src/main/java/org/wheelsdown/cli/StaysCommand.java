package org.wheelsdown.cli;

import org.wheelsdown.cli.option.CertaintyOptions;
import org.wheelsdown.cli.option.PlaceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "stays",
    description = {
      "Stays on the ground between two flights, by their start.",
      "",
      "A side that was neither heard nor inferred is empty: the aircraft was there already, or"
          + " still. An airport with a percentage (MUGM 94 %%) was not seen: it is inferred."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown stays --at SVMI --type IL76",
      "  wheelsdown stays --since 2018-12-12 --until 2018-12-21 --format json",
      "  wheelsdown stays --category military --near VE --within 100km",
      "  wheelsdown stays --aircraft RA-76000 --cite"
    })
final class StaysCommand extends QuestionCommand {
  @Mixin PlaceOptions places = new PlaceOptions();

  @Mixin CertaintyOptions certainty = new CertaintyOptions();

  StaysCommand(Wheelsdown wheelsdown) {
    super(wheelsdown);
  }
}
