package org.wheelsdown.lab.bench.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wheelsdown.lab.launch.Launcher;
import org.wheelsdown.store.question.Questions;

/** Asks a workspace: in this process, and by the command line. */
final class WorkspaceRuns {
  private final Path workspace;
  private final Questions questions;

  WorkspaceRuns(Path workspace, Questions questions) {
    this.workspace = workspace.toAbsolutePath();
    this.questions = questions;
  }

  /** The key of each row. */
  List<List<String>> keys(Asked asked) {
    return asked.ours().keys(questions);
  }

  /** From asking to the last row, after it was asked once. */
  Times warm(Asked asked, int runs) throws IOException {
    asked.ours().rows(questions);
    return Times.of(runs, () -> {}, () -> asked.ours().rows(questions));
  }

  /**
   * The command as a process, from start to end, its answer written to a file as CSV (a dossier as
   * text). Nothing of the workspace is in memory; the program's own files may be, since it was run
   * once before.
   *
   * @param rows that the answer must have
   */
  Times cold(Asked asked, int runs, int rows) throws IOException {
    if (runs == 0) {
      return Times.NONE;
    }
    Path answer = Files.createTempFile("wheelsdown-lab", ".csv");
    try {
      Times.Work command = () -> Programs.run(command(asked), answer);
      command.run();
      check(asked, answer, rows);
      return Times.of(runs, () -> PageCache.forget(workspace), command);
    } finally {
      Files.delete(answer);
    }
  }

  /** Whether the command asks what was asked in this process: its answer has as many rows. */
  private static void check(Asked asked, Path answer, int rows) throws IOException {
    try (Stream<String> lines = Files.lines(answer)) {
      long told = lines.count() - 1;
      if (asked.ours() instanceof Inquiry.OfQuestion && told != rows) {
        throw new IOException("%s: %d rows and not %d".formatted(asked.name(), told, rows));
      }
    }
  }

  private List<String> command(Asked asked) {
    List<String> command = new ArrayList<>(Launcher.command());
    command.addAll(List.of("--workspace", workspace.toString()));
    command.addAll(asked.command());
    if (asked.ours() instanceof Inquiry.OfQuestion) {
      command.addAll(List.of("--format", "csv"));
    }
    return command;
  }
}
