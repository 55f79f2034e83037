package org.wheelsdown.lab.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wheelsdown.core.flight.FlightFinder;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.io.archive.Archives;
import org.wheelsdown.io.archive.SourceFile;
import org.wheelsdown.io.reference.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads an archive of traces and finds the flights of each document, and stores nothing. */
@Command(
    name = "read",
    description = "Read archives of traces and find the flights in each document; store nothing.")
final class ReadingRun implements Callable<Integer> {
  @Parameters(paramLabel = "PATH", description = "Archives, files or folders.", arity = "1..*")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws IOException {
    Flights flights = new Flights(ReferenceData.airports());
    for (SourceFile file : Archives.open(paths)) {
      file.read(file.fingerprint(bytes -> {}), flights, bytes -> {});
    }
    flights.finish();
    System.out.printf("%d positions, %d flights%n", flights.positions, flights.flights);
    return 0;
  }

  /** Finds the flights of one aircraft after the other. */
  private static final class Flights implements PositionSink {
    private final FlightFinder finder;
    private final List<Position> track = new ArrayList<>();
    private long positions;
    private long flights;

    Flights(Airports airports) {
      finder = new FlightFinder(airports);
    }

    @Override
    public void positions(List<Position> heard) {
      Address address = heard.get(0).address();
      if (!track.isEmpty() && !track.get(0).address().equals(address)) {
        finish();
      }
      track.addAll(heard);
      positions += heard.size();
    }

    void finish() {
      flights += finder.find(track).flights().size();
      track.clear();
    }
  }
}
