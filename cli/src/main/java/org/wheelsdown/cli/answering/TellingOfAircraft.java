package org.wheelsdown.cli.answering;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.option.Format;
import org.wheelsdown.cli.option.OutputOptions;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.cli.terminal.WatchedWork;
import org.wheelsdown.core.question.Dossier;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.ingest.Derived;
import org.wheelsdown.io.export.DossierJson;
import org.wheelsdown.io.export.Style;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.dossier.Dossiers;

/** Writes the dossier of an aircraft where and how the user wants it. */
public final class TellingOfAircraft {
  private static final Set<Format> FORMS = Set.of(Format.TABLE, Format.JSON, Format.FTM);

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
    if (!FORMS.contains(format)) {
      throw new UserMistake("A dossier is written as table, json or ftm.");
    }
    Workspace workspace = Workspace.open(folder);
    Derived.EVENTS.bringUpToDate(workspace, new WatchedWork(terminal));
    Derived.IDENTITY.bringUpToDate(workspace, new WatchedWork(terminal));
    Derived.COVERAGE.bringUpToDate(workspace, new WatchedWork(terminal));
    Dossier dossier =
        new Dossiers(workspace.questions(ReferenceData.airports()), ReferenceData.airports())
            .of(asked, who);
    if (dossier.isEmpty()) {
      throw new UserMistake("Nothing is known of %s in this workspace.".formatted(asked));
    }
    write(
        switch (format) {
          case FTM -> (columns, style, out) -> new FollowTheMoney(workspace).write(who, out);
          case JSON -> (columns, style, out) -> DossierJson.write(dossier, out);
          default -> (columns, style, out) -> text(columns, style).write(dossier, out);
        });
    dossier.caveats().forEach(terminal.messages()::println);
  }

  private interface Telling {
    void write(int columns, Style style, Writer out) throws IOException;
  }

  private void write(Telling telling) throws IOException {
    if (output.output().isEmpty()) {
      telling.write(terminal.columns(), terminal.style(), terminal.out());
      terminal.out().flush();
      return;
    }
    try (OutputFile file = new OutputFile(output.output().get())) {
      telling.write(Integer.MAX_VALUE, Style.PLAIN, file.writer());
      file.complete();
    }
  }

  private static DossierText text(int columns, Style style) {
    return new DossierText(ReferenceData.airports(), columns, style);
  }
}
