package org.wheelsdown.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The launcher as a user starts it, on the classes under test: a copy of the script beside an app
 * whose jars are links to them, so that nothing has to be packaged first.
 *
 * @param working the folder in which commands are run
 * @param javaOptions as a user sets them
 */
record Launcher(Path working, String javaOptions) {
  private static final Path SCRIPT = install();
  private static final int SECONDS_AT_MOST = 120;

  /** The whole command. */
  List<String> command(Object... arguments) {
    List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    return command;
  }

  /** Runs a command that reads the input, and ends it if it goes on for minutes. */
  CommandRun run(List<String> input, Object... arguments) throws Exception {
    Path out = Files.createTempFile("out", "");
    Path messages = Files.createTempFile("messages", "");
    try {
      Process process =
          prepared(command(arguments))
              .redirectOutput(out.toFile())
              .redirectError(messages.toFile())
              .start();
      feed(process, input);
      if (!process.waitFor(SECONDS_AT_MOST, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      return new CommandRun(process.exitValue(), Files.readString(out), Files.readString(messages));
    } finally {
      Files.delete(out);
      Files.delete(messages);
    }
  }

  ProcessBuilder prepared(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(working.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("WHEELSDOWN_JAVA_OPTS", javaOptions);
    return builder;
  }

  private static void feed(Process process, List<String> input) {
    try (var in = process.outputWriter()) {
      for (String line : input) {
        in.write(line + "\n");
      }
    } catch (IOException endedBeforeItReadAll) {
      // As a command does that is refused.
    }
  }

  private static Path install() {
    try {
      Path root = Files.createDirectories(Path.of("target/launcher").toAbsolutePath());
      Path lib = Files.createDirectories(root.resolve("cli/target/app/lib"));
      List<String> names = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        Path link = lib.resolve(names.size() + "-" + Path.of(entry).getFileName());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of(entry));
        names.add("lib/" + link.getFileName());
      }
      Files.writeString(lib.resolveSibling("classpath"), String.join(":", names));
      return Files.copy(
          Path.of("../wheelsdown"),
          root.resolve("wheelsdown"),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
