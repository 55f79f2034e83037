package org.wheelsdown.lab.bench.serving;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wheelsdown.lab.launch.Launcher;
import org.wheelsdown.lab.machine.ProcessWatch;

/** {@code wheelsdown serve}, as a user starts it, on a port that is free. */
final class ServedProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+");
  private static final long SECONDS_TO_END = 10;

  private final Process process;
  private final BufferedReader messages;
  private final URI address;

  private ServedProcess(Process process, BufferedReader messages, URI address) {
    this.process = process;
    this.messages = messages;
    this.address = address;
  }

  /**
   * Starts it, and waits until it has told its address.
   *
   * @throws IOException if it ends before
   */
  static ServedProcess start(Path workspace) throws IOException {
    List<String> command = new ArrayList<>(Launcher.command());
    command.addAll(List.of("--workspace", workspace.toString(), "serve", "--port", "0"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader messages = process.inputReader();
    StringBuilder said = new StringBuilder();
    for (String line = messages.readLine(); line != null; line = messages.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return new ServedProcess(process, messages, URI.create(address.group()));
      }
      said.append(line).append('\n');
    }
    throw new IOException("wheelsdown serve ended: " + said);
  }

  URI address() {
    return address;
  }

  ProcessWatch watch() {
    return new ProcessWatch(process);
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    messages.close();
  }
}
