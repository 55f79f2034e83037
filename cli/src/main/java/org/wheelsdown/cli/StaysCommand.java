package org.wheelsdown.cli;

import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import picocli.CommandLine.Command;

@Command(
    name = "stays",
    description = {
      "Stays on the ground between two flights, by their start.",
      "",
      "A side that was not observed is empty: the aircraft was there already, or still."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown stays --at SVMI --type IL76",
      "  wheelsdown stays --since 2018-12-12 --until 2018-12-21 --format json",
      "  wheelsdown stays --aircraft RA-76000 --cite"
    })
final class StaysCommand extends QuestionCommand {
  StaysCommand(Wheelsdown wheelsdown) {
    super(wheelsdown);
  }

  @Override
  Question question(Filter filter) {
    return new Question.Stays(filter);
  }
}
