package org.wheelsdown.cli;

import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import picocli.CommandLine.Command;

@Command(
    name = "landings",
    description = {
      "Observed landings, by their time.",
      "",
      "Touch-and-goes and low approaches are not landings; each flight counts its own."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown landings --at MUHA",
      "  wheelsdown landings --near SVMI --within 160nm --since 2018-12-10 --until 2018-12-14",
      "  wheelsdown landings --aircraft ae4af6 --format geojson --output landings.geojson"
    })
final class LandingsCommand extends QuestionCommand {
  LandingsCommand(Wheelsdown wheelsdown) {
    super(wheelsdown);
  }

  @Override
  Question question(Filter filter) {
    return new Question.Landings(filter);
  }
}
