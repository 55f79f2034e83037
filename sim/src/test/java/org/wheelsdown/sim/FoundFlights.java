package org.wheelsdown.sim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wheelsdown.core.flight.FlightFinder;
import org.wheelsdown.core.flight.FlightHistory;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.io.archive.Archives;
import org.wheelsdown.io.archive.Progress;
import org.wheelsdown.io.archive.SourceFile;

/** What the program itself finds in simulated files: the real reader and the real core. */
public final class FoundFlights {
  private final Map<Address, List<Position>> positions = new TreeMap<>();

  private FoundFlights() {}

  /** The history of each aircraft in a file or folder. */
  public static Map<Address, FlightHistory> in(Path path, Airports airports) throws IOException {
    FoundFlights found = new FoundFlights();
    for (SourceFile source : Archives.open(List.of(path))) {
      PositionSink sink = batch -> batch.forEach(found::add);
      source.read(source.fingerprint(Progress.IGNORED), sink, Progress.IGNORED);
    }
    Map<Address, FlightHistory> histories = new TreeMap<>();
    found.positions.forEach(
        (address, reports) -> histories.put(address, new FlightFinder(airports).find(reports)));
    return histories;
  }

  private void add(Position position) {
    positions.computeIfAbsent(position.address(), address -> new ArrayList<>()).add(position);
  }
}
