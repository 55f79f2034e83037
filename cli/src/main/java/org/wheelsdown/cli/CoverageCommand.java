package org.wheelsdown.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.wheelsdown.cli.coverage.CoverageText;
import org.wheelsdown.cli.coverage.CoverageUpdate;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.option.AskedPlaces;
import org.wheelsdown.cli.option.TimeOptions;
import org.wheelsdown.core.coverage.Cell;
import org.wheelsdown.core.coverage.Hour;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Place;
import org.wheelsdown.core.place.Places;
import org.wheelsdown.core.place.UnknownPlaceException;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "coverage",
    description = {
      "How low anybody was heard around a place: what makes \"not seen\" mean something.",
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
      description = "An airport (ICAO or IATA code), a town (\"San José, CR\") or a country.")
  private String at = "";

  @Mixin private TimeOptions times = new TimeOptions();

  CoverageCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws IOException, UserMistake {
    Workspace workspace = Workspace.open(wheelsdown.workspace());
    Consumer<String> told = wheelsdown.terminal().messages()::println;
    Filter filter = times.applied(Filter.EVERYTHING, new AskedPlaces(told), told);
    Set<Cell> cells = cells();
    Hour first = filter.since().map(Hour::of).orElse(new Hour(0));
    Hour last = filter.until().map(Hour::before).orElse(new Hour(Integer.MAX_VALUE));
    new CoverageUpdate(wheelsdown.terminal()).of(workspace);
    for (String line : new CoverageText(workspace.coverage().heard(cells, first, last)).lines()) {
      wheelsdown.terminal().print(line);
    }
    return ExitCode.OK;
  }

  private Set<Cell> cells() throws UserMistake {
    try {
      Places places = ReferenceData.places();
      Place place = places.find(at);
      Set<Cell> cells = new HashSet<>();
      for (Airport airport : places.at(place)) {
        cells.addAll(Cell.within(airport.latitude(), airport.longitude(), AROUND));
      }
      wheelsdown
          .terminal()
          .messages()
          .println("Within %.0f km of %s:".formatted(AROUND, place.name()));
      return cells;
    } catch (UnknownPlaceException e) {
      throw new UserMistake(e.getMessage());
    }
  }
}
