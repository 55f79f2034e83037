package org.wheelsdown.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code wheelsdown serve} as a user starts it, and all that it says. */
final class ServedCommand implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+");
  private static final int SECONDS_TO_END = 60;

  private final Process process;
  private final BufferedReader out;
  private final StringBuilder said = new StringBuilder();

  private ServedCommand(Process process) {
    this.process = process;
    this.out = process.inputReader();
  }

  static ServedCommand start(Launcher launcher, Object... arguments) throws IOException {
    List<String> command = launcher.command(arguments);
    return new ServedCommand(launcher.prepared(command).redirectErrorStream(true).start());
  }

  /** All addresses of the line that tells where it can be opened. */
  List<URI> addresses() throws IOException {
    while (true) {
      String line = out.readLine();
      if (line == null) {
        throw new IOException("ended before it told its address: " + said);
      }
      said.append(line).append('\n');
      if (line.startsWith("Open ")) {
        Matcher addresses = ADDRESS.matcher(line);
        return addresses.results().map(each -> URI.create(each.group())).toList();
      }
    }
  }

  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** All that it said, once it has ended. */
  String end() throws IOException, InterruptedException {
    out.lines().forEach(line -> said.append(line).append('\n'));
    process.waitFor();
    return said.toString();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
