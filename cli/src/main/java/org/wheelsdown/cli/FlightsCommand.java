package org.wheelsdown.cli;

import org.wheelsdown.cli.option.CertaintyOptions;
import org.wheelsdown.cli.option.PlaceOptions;
import org.wheelsdown.cli.option.StopOptions;
import org.wheelsdown.cli.option.WayOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "flights",
    description = {
      "Flights, from take-off to landing, by the time they were first heard.",
      "",
      "An end is observed if the aircraft was heard on the field, or within 6 km of it and less"
          + " than 1,500 ft above it while landing or taking off. An end that nobody heard is"
          + " inferred where one airport has a probability of 0.8 or more: it stands with that"
          + " probability (MUGM 94 %%) and with the time between which it must have been. Any other"
          + " end is unknown: its airport is empty.",
      "",
      "Below the flights stands of how many ends nobody heard anything, and why: the source has"
          + " nothing of that time, nobody was heard there that low, and so on.",
      "",
      "--from and --to name this flight's own ends. With --between, or with --via, they are the"
          + " legs of journeys that went that way, direct or by stops of 24 hours at most, and the"
          + " column journey names the whole way (see wheelsdown journeys).",
      "",
      "The columns …_reason, …_candidates and …_excluded (in CSV, JSON and Parquet) say why.",
      "other_aircraft counts flights of another aircraft on the same address; marks names reports"
          + " on the way that are no travel.",
      "",
      "--format ftm writes entities of FollowTheMoney for Aleph, one JSON object a line: a Trip for"
          + " each flight (in UTC; where an end was inferred with its day only), and its aircraft"
          + " with owners, operators and documents. With --cite the files of positions prove it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown flights --aircraft ae4af6,a11f59",
      "  wheelsdown flights --type IL96,IL76 --near MUHA --within 300km",
      "  wheelsdown flights --between RU VE --category military,government",
      "  wheelsdown flights --list aircraft.csv --from Moscow --to Havana",
      "  wheelsdown flights --since 2025-02-04 --until 2025-02-06 --output flights.csv",
      "  wheelsdown flights --aircraft ae4af6 --min-probability 0.95",
      "  wheelsdown flights --at SVMI --observed-only --cite",
      "  wheelsdown flights --at SVMI --cite --format ftm | alephclient write-entities -f venezuela"
    })
final class FlightsCommand extends QuestionCommand {
  @Mixin PlaceOptions places = new PlaceOptions();

  @Mixin WayOptions way = new WayOptions();

  @Mixin StopOptions stops = new StopOptions();

  @Mixin CertaintyOptions certainty = new CertaintyOptions();

  FlightsCommand(Wheelsdown wheelsdown) {
    super(wheelsdown);
  }
}
