package org.wheelsdown.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.wheelsdown.cli.status.StatusText;
import org.wheelsdown.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

@Command(
    name = "status",
    description =
        "What is in the workspace: sources, days, aircraft, positions, events, statements by list"
            + " and paper, and the problems met.",
    footerHeading = "%nExample:%n",
    footer = "  wheelsdown status --workspace ~/cases/havana/wheelsdown-data")
final class StatusCommand implements Callable<Integer> {
  private final Wheelsdown wheelsdown;

  StatusCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws IOException {
    Workspace workspace = Workspace.open(wheelsdown.workspace());
    for (String line : new StatusText(workspace.status()).lines()) {
      wheelsdown.terminal().print(line);
    }
    return ExitCode.OK;
  }
}
