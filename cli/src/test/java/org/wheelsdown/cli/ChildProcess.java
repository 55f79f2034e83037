package org.wheelsdown.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the command line in a process of its own. */
public final class ChildProcess {
  private ChildProcess() {}

  /** Everything that it printed, once it has ended. */
  public static List<String> run(List<String> javaOptions, Object... arguments) throws IOException {
    Process process = start(javaOptions, arguments);
    try (BufferedReader out = process.inputReader()) {
      return out.lines().toList();
    }
  }

  /** Starts it; its messages come with its answers. */
  public static Process start(List<String> javaOptions, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Wheelsdown.class.getName());
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
