package org.wheelsdown.cli;

import org.wheelsdown.cli.option.OverOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "overflights",
    description = {
      "Stretches of positions in the air over an area, by their start, with their heights.",
      "",
      "entered_by and left_by say how a stretch began and ended: the aircraft was heard on both"
          + " sides of the border, or of the height asked about; it took off or landed there"
          + " (ground); or it was first or last heard there (silence). A silence of more than 10"
          + " minutes ends a stretch.",
      "",
      "What is no travel (spoofed places, strays) is left out. Heights are pressure altitudes as"
          + " reported, not heights above the ground."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown overflights --over VE --since 2018-12-10 --until 2018-12-21",
      "  wheelsdown overflights --over MUGM --below FL100 --aircraft ae4af6",
      "  wheelsdown overflights --over CU --above FL300 --output over-cuba.kml"
    })
final class OverflightsCommand extends QuestionCommand {
  @Mixin OverOptions over = new OverOptions();

  OverflightsCommand(Wheelsdown wheelsdown) {
    super(wheelsdown);
  }
}
