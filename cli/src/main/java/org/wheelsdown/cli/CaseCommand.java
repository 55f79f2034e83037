package org.wheelsdown.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "case",
    description = "Works on a case: a folder of claims, checks, sources and documents.",
    commandListHeading = "%nCommands:%n",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown case new caracas-2019",
      "  wheelsdown case add claim caracas-2019",
      "  wheelsdown case vault show caracas-2019"
    })
final class CaseCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do with the case");
  }
}
