package org.wheelsdown.cli;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.wheelsdown.server.Server;
import org.wheelsdown.server.Serving;
import org.wheelsdown.server.work.Bounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "serve",
    description = {
      "Opens the page: the same questions, answered on a map, on a time line and as a table, and"
          + " the cases whose folders are named.",
      "",
      "Only programs on this machine can ask. It runs until it is interrupted."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown serve",
      "  wheelsdown serve my-case --port 8080",
    })
final class ServeCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 8747;

  private final Wheelsdown wheelsdown;

  @Parameters(paramLabel = "CASE", description = "Folders of cases.", arity = "0..*")
  private List<Path> cases = List.of();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "On which to listen; 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = USUAL_PORT;

  ServeCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws InterruptedException {
    Serving serving =
        new Serving(
            wheelsdown.workspace(),
            cases,
            InetAddress.getLoopbackAddress(),
            port,
            Optional.empty());
    try (Server server = Server.start(serving, Bounds.usual(), wheelsdown::showWhenDebugging)) {
      wheelsdown.terminal().messages().println("Open " + server.address() + " in a browser.");
      new CountDownLatch(1).await();
    }
    return 0;
  }
}
