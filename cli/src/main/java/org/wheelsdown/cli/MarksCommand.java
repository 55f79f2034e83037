package org.wheelsdown.cli;

import java.util.List;
import org.wheelsdown.cli.option.PlaceOptions;
import org.wheelsdown.core.track.Anomaly;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "marks",
    description = {
      "Reports that are no travel or are doubtful, by their start: disturbed or false satellite"
          + " navigation, strays, another aircraft on the same address, and so on.",
      "",
      "They are kept and shown here, and never turned into a landing. A place means that the"
          + " position that the middle one of the reports claims (the columns latitude and"
          + " longitude) lies over it, as with wheelsdown gaps: over a country, a region of the"
          + " world or a drawing, or within 100 km of an airport."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown marks --aircraft 4baa1a",
      "  wheelsdown marks --kind jammed,spoofed --near LLBG --within 100km",
      "  wheelsdown marks --kind another_aircraft --format csv --cite"
    })
final class MarksCommand extends QuestionCommand {
  @Mixin PlaceOptions places = new PlaceOptions();

  @Option(
      names = "--kind",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "KIND,…",
      description = "Only of these kinds: ${COMPLETION-CANDIDATES}; several with commas.")
  List<Anomaly> kinds = List.of();

  MarksCommand(Wheelsdown wheelsdown) {
    super(wheelsdown);
  }
}
