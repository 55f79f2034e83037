package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.cli.terminal.WatchedWork;
import org.wheelsdown.ingest.ImportReport;
import org.wheelsdown.ingest.Importing;
import org.wheelsdown.ingest.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = {
      "Reads files, folders and archives into the workspace and works out the flights.",
      "",
      "Formats are told by content, never by name: readsb traces (single files, globe_history"
          + " trees, the daily .tar releases and their split parts), tar1090 heatmaps, OpenSky"
          + " state vectors (CSV and JSON), BaseStation text and aircraft.json snapshots; and"
          + " lists of aircraft: plane-alert-db, tar1090's aircraft.csv, OpenSky's aircraft"
          + " database, the FAA's MASTER and DEREG, and any CSV with columns such as icao,"
          + " registration, operator, owner, from, until, document, page; plain, gzip or zstd. What is wrong in a file is counted and told, the rest goes in."
          + " Importing a file again changes nothing."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown import v2025.02.04-planes-readsb-prod-0.tar.a*",
      "  wheelsdown import globe_history --origin adsb.lol --licence \"ODbL 1.0\"",
      "  wheelsdown import states.csv.gz --workspace ~/cases/havana/wheelsdown-data"
    })
final class ImportCommand implements Callable<Integer> {
  private final Wheelsdown wheelsdown;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to read.")
  private List<Path> paths = List.of();

  @Option(
      names = "--origin",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Where the files came from, such as adsb.lol; cited with each row.")
  private String origin = "";

  @Option(
      names = "--licence",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Under which licence they were published, such as \"ODbL 1.0\".")
  private String licence = "";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day on which a list or register came out, such as 2026-11-01.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--captured",
      paramLabel = "DATE",
      description =
          "The day on which this copy of a list was taken: what it says without a date counts as"
              + " said then (default: the day of the import).")
  private Optional<LocalDate> captured = Optional.empty();

  ImportCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws IOException, UserMistake {
    Terminal terminal = wheelsdown.terminal();
    Provenance provenance = new Provenance(origin, licence, published, captured);
    ImportReport report =
        new Importing(wheelsdown.workspace(), provenance, new WatchedWork(terminal)).run(paths);
    for (String line : report.lines()) {
      terminal.print(line);
    }
    terminal.out().flush();
    if (!report.broughtAnything()) {
      throw new UserMistake("Nothing in these files could be imported.");
    }
    return ExitCode.OK;
  }
}
