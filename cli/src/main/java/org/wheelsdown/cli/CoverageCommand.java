package org.wheelsdown.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wheelsdown.cli.coverage.CoverageText;
import org.wheelsdown.cli.option.GivenTerms;
import org.wheelsdown.cli.option.TimeOptions;
import org.wheelsdown.cli.terminal.WatchedWork;
import org.wheelsdown.core.coverage.Cell;
import org.wheelsdown.core.coverage.Hour;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.ingest.Derived;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.PlaceInTime;
import org.wheelsdown.io.asking.QuestionReader;
import org.wheelsdown.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "coverage",
    description = {
      "How low anybody was heard around a place: what makes \"not seen\" mean something.",
      "",
      "It is kept by the hour (UTC): of an hour that --since or --until cuts, all counts.",
      "",
      "Heights are pressure altitudes as reported; \"on the ground\" is what the transponder says."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown coverage --at MUGM",
      "  wheelsdown coverage --at MUHA --since 2019-01-23 --until 2019-01-23"
    })
final class CoverageCommand implements Callable<Integer> {
  /** Kilometres around the place: about as far as a low aircraft is heard alike. */
  private static final double AROUND = 30;

  private final Wheelsdown wheelsdown;

  @Option(
      names = "--at",
      paramLabel = "PLACE",
      required = true,
      description =
          "An airport (ICAO or IATA code), a town (\"San José, CR\"), a country, a region (US-FL,"
              + " Caribbean) or a GeoJSON file: 30 km around the airports there.")
  String at = "";

  @Mixin TimeOptions times = new TimeOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  CoverageCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws IOException, MisreadQuestionException {
    Workspace workspace = Workspace.open(wheelsdown.workspace());
    Consumer<String> told = wheelsdown.terminal().messages()::println;
    PlaceInTime asked =
        QuestionReader.ofCommandLine(told)
            .placeInTime(GivenTerms.of(spec.commandLine().getParseResult()));
    told.accept("Within %.0f km of %s:".formatted(AROUND, asked.place().name()));
    Set<Cell> cells = cells(asked.airports());
    Hour first = asked.since().map(Hour::of).orElse(new Hour(0));
    Hour last = asked.until().map(Hour::before).orElse(new Hour(Integer.MAX_VALUE));
    Derived.COVERAGE.bringUpToDate(workspace, new WatchedWork(wheelsdown.terminal()));
    for (String line : new CoverageText(workspace.coverage().heard(cells, first, last)).lines()) {
      wheelsdown.terminal().print(line);
    }
    return ExitCode.OK;
  }

  private static Set<Cell> cells(List<Airport> airports) {
    return airports.stream()
        .flatMap(each -> Cell.within(each.latitude(), each.longitude(), AROUND).stream())
        .collect(Collectors.toSet());
  }
}
