package org.wheelsdown.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how and where to an answer is written. */
public final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "One of ${COMPLETION-CANDIDATES}; if not given, what the name of --output ends with, or"
              + " table.")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write there instead of to the screen; an existing file is replaced.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--cite",
      description =
          "Say what each row rests on: the file, its SHA-256, and the span of positions in it.")
  private boolean cite;

  /** The format asked for. */
  public Format format() {
    return format
        .or(() -> output.flatMap(file -> Format.ofName(file.toString())))
        .orElse(Format.TABLE);
  }

  /** The file to write; empty for the screen. */
  public Optional<Path> output() {
    return output;
  }

  /** Whether to say what each row rests on. */
  public boolean cites() {
    return cite;
  }
}
