package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.io.export.Style;

/** What one run of the command line came to. */
public record CommandRun(int exitCode, String out, String messages) {

  /** Runs the command with a workspace of its own. */
  public static CommandRun in(Path workspace, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter messages = new StringWriter();
    Terminal terminal =
        new Terminal(out, new PrintWriter(messages, true), Integer.MAX_VALUE, false, Style.PLAIN);
    String[] all =
        Stream.concat(
                Stream.of("--workspace", workspace.toString()),
                Stream.of(arguments).map(Object::toString))
            .toArray(String[]::new);
    int exitCode = new Wheelsdown(terminal).run(all);
    return new CommandRun(exitCode, out.toString(), messages.toString());
  }

  public CommandRun succeeds() {
    assertThat(exitCode).as(messages).isZero();
    return this;
  }

  /** Ends with exit code 2 and one sentence, and nothing of Java's in it. */
  CommandRun isMistake(String... words) {
    assertThat(exitCode).as(out + messages).isEqualTo(2);
    assertThat(lastMessage()).startsWith("wheelsdown: ").endsWith(".").contains(words);
    assertThat(messages).doesNotContain("Exception", "\tat ");
    return this;
  }

  private String lastMessage() {
    List<String> lines = messages.lines().toList();
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
  }
}
