package org.wheelsdown.cli;

import picocli.CommandLine.Command;

@Command(
    name = "positions",
    description = {
      "All that was heard of an aircraft, report by report, with the file and the row in which each"
          + " stands.",
      "",
      "What is no travel is there as well: the column removed says why it is left out of flights."
          + " Times are by the corrected clock where a document's clock was off. Rows count from 0.",
      "",
      "KML and GeoJSON have the line that was flown instead: of each stretch without a silence of"
          + " 10 minutes one track or line, with a time at each place. What is no travel is left out"
          + " there, and counted."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown positions --aircraft ae4af6 --since 2025-02-04 --until 2025-02-04",
      "  wheelsdown positions --aircraft ae4af6 --since 2025-02-04T18:00 --output way.kml"
    })
final class PositionsCommand extends QuestionCommand {
  PositionsCommand(Wheelsdown wheelsdown) {
    super(wheelsdown);
  }
}
