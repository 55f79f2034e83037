package org.wheelsdown.cli;

import java.util.Optional;
import org.wheelsdown.cli.option.CertaintyOptions;
import org.wheelsdown.cli.option.PlaceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "meetings",
    description = {
      "Meetings: two or more of the aircraft asked about on the ground at one airport at one time,"
          + " by their start.",
      "",
      "A row is a set of aircraft and the time for which all of them were there; where a third one"
          + " comes by, the three have a row of their own, and the two keep theirs. overlap says"
          + " certain if all of it was heard, inferred if a stop rests on what nobody heard, and"
          + " possible if they met only where one came early or left late in the time that is left"
          + " open.",
      "",
      "chance is how often others do the same: of all pairs of other aircraft of the same kind and"
          + " category that were at that airport in the days of data (45 before and after the time"
          + " asked about), the share that overlapped there for as long or longer. chance_basis"
          + " says it in words. It is a chance level, not the probability that they met by"
          + " chance. Of three and more aircraft it is told how often two of them overlap."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown meetings --at SVMI --type IL76,A124",
      "  wheelsdown meetings --at SVMI --operator \"Russian Air Force\" --overlap 1h",
      "  wheelsdown meetings --category military,government --state RU --since 2018-12-01 --cite"
    })
final class MeetingsCommand extends QuestionCommand {
  @Mixin PlaceOptions places = new PlaceOptions();

  @Mixin CertaintyOptions certainty = new CertaintyOptions();

  @Option(
      names = "--overlap",
      paramLabel = "LENGTH",
      description = "Only meetings of at least that length, in m, h or d, such as 30m or 2h.")
  Optional<String> least = Optional.empty();

  MeetingsCommand(Wheelsdown wheelsdown) {
    super(wheelsdown);
  }
}
