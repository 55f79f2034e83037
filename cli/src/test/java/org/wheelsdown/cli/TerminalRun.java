package org.wheelsdown.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A command at a terminal of its own, for two minutes at most. */
final class TerminalRun implements AutoCloseable {
  private final Process process;
  private final StringBuilder shown = new StringBuilder();
  private int answered;

  private TerminalRun(Process process) {
    this.process = process;
  }

  static TerminalRun start(Launcher launcher, List<String> command) throws IOException {
    String quoted = command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    List<String> atTerminal = new ArrayList<>(List.of("timeout", "-s", "KILL", "120"));
    atTerminal.addAll(List.of("script", "-qefc", "exec " + quoted, "/dev/null"));
    return new TerminalRun(launcher.prepared(atTerminal).redirectErrorStream(true).start());
  }

  /** Waits until it asks. */
  TerminalRun asked(String prompt) throws IOException {
    InputStream out = process.getInputStream();
    while (shown.indexOf(prompt, answered) < 0) {
      int next = out.read();
      if (next < 0) {
        throw new IOException("ended before it asked '" + prompt + "': " + shown);
      }
      shown.append((char) next);
    }
    answered = shown.indexOf(prompt, answered) + prompt.length();
    return this;
  }

  TerminalRun type(String line) throws IOException {
    OutputStream in = process.getOutputStream();
    in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    in.flush();
    return this;
  }

  /** Sends a signal to what runs at the terminal. */
  TerminalRun signal(String name) throws IOException, InterruptedException {
    // `timeout` started `script`, and that started the command.
    ProcessHandle script = process.children().findFirst().orElseThrow();
    ProcessHandle command = script.children().findFirst().orElseThrow();
    new ProcessBuilder("kill", "-" + name, Long.toString(command.pid())).start().waitFor();
    return this;
  }

  /** All that could be seen, once it has ended. */
  String end() throws IOException, InterruptedException {
    shown.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
    process.waitFor();
    byte[] bytes = shown.toString().getBytes(StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
