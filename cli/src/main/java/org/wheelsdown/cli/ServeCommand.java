package org.wheelsdown.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.serving.TokenFile;
import org.wheelsdown.server.Server;
import org.wheelsdown.server.Serving;
import org.wheelsdown.server.guard.Token;
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
      "Only programs on this machine can ask. It runs until it is interrupted.",
      "",
      "With --listen others can, who know the token in the address that it prints. It is plain HTTP: whoever"
          + " is on the way between them and this machine can read all of it, and the token. Where that is not"
          + " only you, go through ssh (ssh -L 8747:localhost:8747 this-machine) instead."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown serve",
      "  wheelsdown serve my-case --port 8080",
      "  wheelsdown serve my-case --listen 192.168.1.5 --token-file ~/.wheelsdown-token",
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

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description =
          "Of this machine, on which to listen; 0.0.0.0 for all (default: this machine alone)."
              + " The vault, and importing by path, stay with those who sit at it.")
  private Optional<String> listen = Optional.empty();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Keeps the token for the next time; one is made where there is none. With it, a token is"
              + " needed on this machine, too.")
  private Optional<Path> tokenFile = Optional.empty();

  ServeCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws InterruptedException, IOException, UserMistake {
    InetAddress address = address();
    Optional<Token> token = token(address);
    Serving serving = new Serving(wheelsdown.workspace(), cases, address, port, token);
    try (Server server = Server.start(serving, Bounds.usual(), wheelsdown::showWhenDebugging)) {
      tell(server, serving);
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private InetAddress address() throws UserMistake {
    if (listen.isEmpty()) {
      return InetAddress.getLoopbackAddress();
    }
    try {
      return InetAddress.getByName(listen.get());
    } catch (UnknownHostException e) {
      throw new UserMistake("%s is no address of this machine.".formatted(listen.get()));
    }
  }

  private Optional<Token> token(InetAddress address) throws IOException, UserMistake {
    if (tokenFile.isPresent()) {
      return Optional.of(new TokenFile(tokenFile.get()).token());
    }
    return address.isLoopbackAddress() ? Optional.empty() : Optional.of(Token.any());
  }

  private void tell(Server server, Serving serving) {
    PrintWriter messages = wheelsdown.terminal().messages();
    String query = serving.token().map(token -> "?token=" + token.text()).orElse("");
    String all =
        server.addresses().stream().map(each -> each + query).collect(Collectors.joining(" or "));
    messages.println("Open " + all + " in a browser.");
    if (!serving.address().isLoopbackAddress()) {
      messages.println(
          "It is plain HTTP: whoever is on the way can read it, and the token in the address.");
    }
  }
}
