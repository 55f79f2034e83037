package org.wheelsdown.cli;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.cli.option.GapClasses;
import org.wheelsdown.cli.option.PlaceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "gaps",
    description = {
      "Silences on the way, by their start, and what each can hold: no stop, or stops at which"
          + " airports, with probabilities.",
      "",
      "A place means that the gap can hold a stop at an airport there, or that the aircraft was"
          + " last heard before it or first heard after it over the place: over a country, a region"
          + " of the world or a drawing (--at), or within a distance of its border (--near); within"
          + " 100 km of an airport, of those of a town or of those of a part of a country (--at),"
          + " or within another distance of these (--near).",
      "",
      "gap_class says what could have been heard: the source has no such day or is incomplete,"
          + " nobody was heard there at that height, or others were heard and this aircraft was"
          + " silent. The column coverage (in CSV, JSON and Parquet, and where the window is wide"
          + " enough) says so in a sentence. Both are judged when asked: an import can change them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown gaps --aircraft ae4af6",
      "  wheelsdown gaps --near SVMI --within 300km --longer-than 30m",
      "  wheelsdown gaps --near VE --within 50km --class others-heard --longer-than 1h",
      "  wheelsdown gaps --type IL76 --since 2018-12-10 --until 2018-12-21 --format csv"
    })
final class GapsCommand extends QuestionCommand {
  @Mixin PlaceOptions places = new PlaceOptions();

  @Option(
      names = "--longer-than",
      paramLabel = "LENGTH",
      description = "Only gaps of at least that length, in m, h or d, such as 30m or 2h.")
  Optional<String> least = Optional.empty();

  @Option(
      names = "--class",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "CLASS,…",
      completionCandidates = GapClasses.class,
      description =
          "Only with these reasons for the silence: ${COMPLETION-CANDIDATES}; several with commas.")
  List<String> classes = List.of();

  GapsCommand(Wheelsdown wheelsdown) {
    super(wheelsdown);
  }
}
