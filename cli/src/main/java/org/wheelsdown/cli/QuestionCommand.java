package org.wheelsdown.cli;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.wheelsdown.cli.answering.Asking;
import org.wheelsdown.cli.option.FilterOptions;
import org.wheelsdown.cli.option.GivenTerms;
import org.wheelsdown.cli.option.OutputOptions;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.QuestionKind;
import org.wheelsdown.io.asking.QuestionReader;
import org.wheelsdown.io.asking.WrittenQuestion;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A command that asks the question of its name and writes the answer. Subclasses declare the
 * options that only some questions have.
 */
abstract class QuestionCommand implements Callable<Integer> {
  private final Wheelsdown wheelsdown;

  @Mixin FilterOptions filter = new FilterOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  QuestionCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  /** What is asked with the options given, as it stands there. */
  final WrittenQuestion written() {
    return new WrittenQuestion(
        QuestionKind.of(spec.name()).orElseThrow(),
        GivenTerms.of(spec.commandLine().getParseResult()));
  }

  /**
   * What is asked with the options given.
   *
   * @param told is told in a sentence how each place and each day was understood
   */
  final Question question(Consumer<String> told) throws MisreadQuestionException {
    return QuestionReader.ofCommandLine(told).read(written());
  }

  @Override
  public Integer call() throws Exception {
    Terminal terminal = wheelsdown.terminal();
    Question question = question(terminal.messages()::println);
    new Asking(terminal, wheelsdown.workspace(), output).ask(question);
    return ExitCode.OK;
  }
}
