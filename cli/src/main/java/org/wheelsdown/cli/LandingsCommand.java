package org.wheelsdown.cli;

import org.wheelsdown.cli.option.CertaintyOptions;
import org.wheelsdown.cli.option.PlaceOptions;
import org.wheelsdown.cli.option.WayOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "landings",
    description = {
      "Landings, by their time: those that were heard, and those that are inferred with a"
          + " probability of 0.8 or more (MUGM 94 %%), each marked as what it is.",
      "",
      "Below the landings stands how many were not heard and why, and how many more flights have"
          + " an unknown landing: with a place, those that may have ended there.",
      "",
      "Touch-and-goes and low approaches are not landings; each flight counts its own.",
      "",
      "--format ftm writes the flights that ended so, as wheelsdown flights does."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown landings --at MUHA --observed-only",
      "  wheelsdown landings --near SVMI --within 160nm --since 2018-12-10 --until 2018-12-14",
      "  wheelsdown landings --state RU --category military,government --near VE --within 1500km",
      "  wheelsdown landings --from RU --to Caribbean",
      "  wheelsdown landings --aircraft ae4af6 --format geojson --output landings.geojson",
      "  wheelsdown landings --near VE --within 1500km --state RU --format ftm --output landings.ftm"
    })
final class LandingsCommand extends QuestionCommand {
  @Mixin PlaceOptions places = new PlaceOptions();

  @Mixin WayOptions way = new WayOptions();

  @Mixin CertaintyOptions certainty = new CertaintyOptions();

  LandingsCommand(Wheelsdown wheelsdown) {
    super(wheelsdown);
  }
}
