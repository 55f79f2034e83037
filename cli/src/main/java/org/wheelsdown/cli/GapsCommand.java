package org.wheelsdown.cli;

import org.wheelsdown.cli.option.AirportPoints;
import org.wheelsdown.cli.option.Length;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "gaps",
    description = {
      "Silences on the way, by their start, and what each can hold: no stop, or stops at which"
          + " airports, with probabilities.",
      "",
      "A place means that the gap can hold a stop there, or that the aircraft was within 100 km of"
          + " an airport there before or after it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown gaps --aircraft ae4af6",
      "  wheelsdown gaps --near SVMI --within 300km --longer-than 30m",
      "  wheelsdown gaps --type IL76 --since 2018-12-10 --until 2018-12-21 --format csv"
    })
final class GapsCommand extends QuestionCommand {
  @Option(
      names = "--longer-than",
      paramLabel = "LENGTH",
      converter = Length.Converter.class,
      description = "Only gaps of at least that length, in m, h or d, such as 30m or 2h.")
  private Length least = Length.NONE;

  GapsCommand(Wheelsdown wheelsdown) {
    super(wheelsdown);
  }

  @Override
  Question question(Filter filter) {
    return new Question.Gaps(filter, least.duration(), AirportPoints.of(filter));
  }
}
