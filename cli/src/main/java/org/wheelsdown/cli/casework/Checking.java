package org.wheelsdown.cli.casework;

import java.io.IOException;
import java.io.Writer;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.VerdictAnswer;
import org.wheelsdown.cli.answering.OutputFile;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.option.OutputOptions;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.io.export.CsvExport;
import org.wheelsdown.io.export.Export;
import org.wheelsdown.io.export.JsonExport;
import org.wheelsdown.io.export.Style;

/** Writes the verdicts of a case where and how the user wants them. */
public final class Checking {
  private final Terminal terminal;
  private final OutputOptions output;
  private final boolean saysWhy;

  /**
   * @param saysWhy whether a table says of each claim why its verdict is what it is
   */
  public Checking(Terminal terminal, OutputOptions output, boolean saysWhy) {
    this.terminal = terminal;
    this.output = output;
    this.saysWhy = saysWhy;
  }

  public void write(CaseResult result) throws IOException, UserMistake {
    if (output.output().isEmpty()) {
      write(result, terminal.out(), terminal.columns(), terminal.style());
      terminal.out().flush();
      return;
    }
    try (OutputFile file = new OutputFile(output.output().get())) {
      write(result, file.writer(), Integer.MAX_VALUE, Style.PLAIN);
      file.complete();
    }
  }

  private void write(CaseResult result, Writer out, int columns, Style style)
      throws IOException, UserMistake {
    switch (output.format()) {
      case TABLE -> {
        for (String line : new VerdictTable(columns, style, saysWhy).lines(result)) {
          out.write(line + "\n");
        }
      }
      case CSV -> export(new CsvExport(output.cites()), result, out);
      case JSON -> export(new JsonExport(output.cites()), result, out);
      default -> throw new UserMistake("Verdicts are written as table, csv or json.");
    }
  }

  private static void export(Export export, CaseResult result, Writer out) throws IOException {
    try (VerdictAnswer answer = new VerdictAnswer(result)) {
      export.write(answer, out);
    }
  }
}
