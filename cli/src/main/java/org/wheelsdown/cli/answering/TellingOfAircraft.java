package org.wheelsdown.cli.answering;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.wheelsdown.cli.coverage.CoverageUpdate;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.importing.EventUpdate;
import org.wheelsdown.cli.importing.IdentityUpdate;
import org.wheelsdown.cli.option.Format;
import org.wheelsdown.cli.option.OutputOptions;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.core.question.Dossier;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.io.export.DossierJson;
import org.wheelsdown.io.export.Style;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.dossier.Dossiers;

/** Writes the dossier of an aircraft where and how the user wants it. */
public final class TellingOfAircraft {
  private final Terminal terminal;
  private final Path folder;
  private final OutputOptions output;

  /**
   * @param folder of the workspace
   */
  public TellingOfAircraft(Terminal terminal, Path folder, OutputOptions output) {
    this.terminal = terminal;
    this.folder = folder;
    this.output = output;
  }

  /**
   * Writes it.
   *
   * @param asked as the user wrote it
   */
  public void tell(String asked, Who who) throws IOException, UserMistake {
    Format format = output.format();
    if (format != Format.TABLE && format != Format.JSON) {
      throw new UserMistake("A dossier is written as table or json.");
    }
    Workspace workspace = Workspace.open(folder);
    new EventUpdate(terminal).of(workspace);
    new IdentityUpdate(terminal).of(workspace);
    new CoverageUpdate(terminal).of(workspace);
    Dossier dossier =
        new Dossiers(workspace.questions(ReferenceData.airports()), ReferenceData.airports())
            .of(asked, who);
    if (dossier.isEmpty()) {
      throw new UserMistake("Nothing is known of %s in this workspace.".formatted(asked));
    }
    write(dossier, format);
    dossier.caveats().forEach(terminal.messages()::println);
  }

  private void write(Dossier dossier, Format format) throws IOException {
    if (output.output().isEmpty()) {
      write(dossier, format, terminal.columns(), terminal.style(), terminal.out());
      terminal.out().flush();
      return;
    }
    try (OutputFile file = new OutputFile(output.output().get())) {
      write(dossier, format, Integer.MAX_VALUE, Style.PLAIN, file.writer());
      file.complete();
    }
  }

  private static void write(Dossier dossier, Format format, int columns, Style style, Writer out)
      throws IOException {
    if (format == Format.JSON) {
      DossierJson.write(dossier, out);
    } else {
      new DossierText(ReferenceData.airports(), columns, style).write(dossier, out);
    }
  }
}
