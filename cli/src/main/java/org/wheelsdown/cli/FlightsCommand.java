package org.wheelsdown.cli;

import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import picocli.CommandLine.Command;

@Command(
    name = "flights",
    description = {
      "Flights, from take-off to landing, by the time they were first heard.",
      "",
      "An end is observed if the aircraft was heard on the field, or within 6 km of it and less"
          + " than 1,500 ft above it while landing or taking off. An end that nobody heard is"
          + " unknown: its airport is empty."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown flights --aircraft ae4af6,a11f59",
      "  wheelsdown flights --type IL96,IL76 --near MUHA --within 300km",
      "  wheelsdown flights --since 2025-02-04 --until 2025-02-06 --output flights.csv",
      "  wheelsdown flights --at SVMI --cite"
    })
final class FlightsCommand extends QuestionCommand {
  FlightsCommand(Wheelsdown wheelsdown) {
    super(wheelsdown);
  }

  @Override
  Question question(Filter filter) {
    return new Question.Flights(filter);
  }
}
