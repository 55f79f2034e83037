package org.wheelsdown.cli.answering;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.option.Format;
import org.wheelsdown.cli.option.OutputOptions;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.cli.terminal.WatchedWork;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.ingest.Derived;
import org.wheelsdown.io.export.CsvExport;
import org.wheelsdown.io.export.Export;
import org.wheelsdown.io.export.GeoJsonExport;
import org.wheelsdown.io.export.JsonExport;
import org.wheelsdown.io.export.KmlExport;
import org.wheelsdown.io.export.LocalTimes;
import org.wheelsdown.io.export.Style;
import org.wheelsdown.io.export.TableExport;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.io.wording.Counted;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.question.Questions;

/** Puts a question to a workspace and writes the answer where and how the user wants it. */
public final class Asking {
  private final Terminal terminal;
  private final Path folder;
  private final OutputOptions output;

  /**
   * @param folder of the workspace
   */
  public Asking(Terminal terminal, Path folder, OutputOptions output) {
    this.terminal = terminal;
    this.folder = folder;
    this.output = output;
  }

  /** Asks, and writes the answer; how many rows it has and what else to know goes to messages. */
  public void ask(Question question) throws IOException, UserMistake {
    Workspace workspace = Workspace.open(folder);
    Derived.EVENTS.bringUpToDate(workspace, new WatchedWork(terminal));
    Derived.IDENTITY.bringUpToDate(workspace, new WatchedWork(terminal));
    if (question.saysWhyNobodyHeard()) {
      Derived.COVERAGE.bringUpToDate(workspace, new WatchedWork(terminal));
    }
    Questions questions =
        workspace.questions(ReferenceData.airports(), ReferenceData.aircraftKinds());
    if (output.format() == Format.PARQUET) {
      tell(question, exportParquet(question, questions), workspace);
      return;
    }
    Export export = export(question, workspace);
    try (Answer answer =
        output.cites() ? questions.answerCited(question) : questions.answer(question)) {
      tell(question, write(export, withLocalTimes(answer)), workspace);
      answer.caveats().forEach(terminal.messages()::println);
    }
  }

  private long exportParquet(Question question, Questions questions) throws UserMistake {
    Path file =
        output
            .output()
            .orElseThrow(
                () -> new UserMistake("Parquet needs a file: say which with --output FILE."));
    return output.cites()
        ? questions.exportCited(question, file)
        : questions.export(question, file);
  }

  /** A table has its own way to tell local times; FollowTheMoney knows only UTC. */
  private Answer withLocalTimes(Answer answer) {
    return output.format() == Format.TABLE || output.format() == Format.FTM
        ? answer
        : LocalTimes.beside(answer, ReferenceData.airports());
  }

  private long write(Export export, Answer answer) throws IOException {
    if (output.output().isEmpty()) {
      long rows = export.write(answer, terminal.out());
      terminal.out().flush();
      return rows;
    }
    try (OutputFile file = new OutputFile(output.output().get())) {
      long rows = export.write(answer, file.writer());
      file.complete();
      return rows;
    }
  }

  private Export export(Question question, Workspace workspace) throws UserMistake {
    return switch (output.format()) {
      case TABLE -> table();
      case CSV -> new CsvExport(output.cites());
      case JSON -> new JsonExport(output.cites());
      case GEOJSON -> GeoJsonExport.of(question, ReferenceData.airports(), output.cites());
      case KML -> KmlExport.of(question, ReferenceData.airports());
      case FTM -> new FollowTheMoney(workspace).of(question);
      case PARQUET -> throw new IllegalStateException("the store writes Parquet");
    };
  }

  private Export table() {
    return output.output().isEmpty()
        ? new TableExport(ReferenceData.airports(), terminal.columns(), terminal.style())
        : new TableExport(ReferenceData.airports(), Integer.MAX_VALUE, Style.PLAIN);
  }

  private void tell(Question question, long rows, Workspace workspace) {
    PrintWriter messages = terminal.messages();
    if (rows > 0) {
      String where = output.output().map(file -> " in " + file).orElse("");
      messages.println(Counted.of(rows, "row") + where + ".");
      return;
    }
    messages.println("Nothing matches.");
    Derived.COVERAGE.bringUpToDate(workspace, new WatchedWork(terminal));
    workspace
        .questions(ReferenceData.airports())
        .seeing(question)
        .sentences()
        .forEach(messages::println);
  }
}
