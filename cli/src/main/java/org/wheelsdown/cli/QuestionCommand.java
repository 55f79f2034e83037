package org.wheelsdown.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.wheelsdown.cli.answering.Asking;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.option.FilterOptions;
import org.wheelsdown.cli.option.OutputOptions;
import org.wheelsdown.cli.option.WhereOptions;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** A command that asks one question of the workspace and writes the answer. */
abstract class QuestionCommand implements Callable<Integer> {
  private final Wheelsdown wheelsdown;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  QuestionCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  /** The question that this command asks. */
  abstract Question question(Filter filter) throws UserMistake;

  /** What else this command can be narrowed by, as to places. */
  List<WhereOptions> ways() {
    return List.of();
  }

  /** The places of the filter on the ground, for a question about positions. */
  final List<Area> grounds() {
    return filter.grounds();
  }

  /** What is asked with the options given, without a word about how they were understood. */
  final Question question() throws IOException, UserMistake {
    return question(filter.filter(ways(), understood -> {}));
  }

  @Override
  public Integer call() throws Exception {
    Terminal terminal = wheelsdown.terminal();
    Question question = question(filter.filter(ways(), terminal.messages()::println));
    new Asking(terminal, wheelsdown.workspace(), output).ask(question);
    return ExitCode.OK;
  }
}
