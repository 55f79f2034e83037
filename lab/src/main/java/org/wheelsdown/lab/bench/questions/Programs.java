package org.wheelsdown.lab.bench.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs other programs. */
final class Programs {
  private static final long MOST_HOURS = 5;

  private Programs() {}

  /** Runs one to its end and returns what it printed, of both kinds. */
  static String run(List<String> command) throws IOException {
    Path output = Files.createTempFile("wheelsdown-lab", ".out");
    try {
      ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
      int exit = exit(program.redirectOutput(output.toFile()).directory(Path.of("/").toFile()));
      if (exit != 0) {
        throw new IOException(String.join(" ", command) + ": " + Files.readString(output));
      }
      return Files.readString(output);
    } finally {
      Files.delete(output);
    }
  }

  /** Runs one and writes what it prints to a file. */
  static void run(List<String> command, Path output) throws IOException {
    ProcessBuilder program = new ProcessBuilder(command).redirectOutput(output.toFile());
    Path errors = Files.createTempFile("wheelsdown-lab", ".err");
    try {
      if (exit(program.redirectError(errors.toFile())) != 0) {
        throw new IOException(String.join(" ", command) + ": " + Files.readString(errors));
      }
    } finally {
      Files.delete(errors);
    }
  }

  private static int exit(ProcessBuilder program) throws IOException {
    Process process = program.start();
    try {
      if (process.waitFor(MOST_HOURS, TimeUnit.HOURS)) {
        return process.exitValue();
      }
      process.destroy();
      throw new IOException(program.command().get(0) + " does not end");
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
