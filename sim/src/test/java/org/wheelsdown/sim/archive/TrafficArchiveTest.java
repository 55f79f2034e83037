package org.wheelsdown.sim.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.io.archive.Archives;
import org.wheelsdown.io.archive.Progress;
import org.wheelsdown.io.archive.SourceFile;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.traffic.CoverageKind;
import org.wheelsdown.sim.traffic.SimulatedAircraft;
import org.wheelsdown.sim.traffic.SimulatedTraffic;

class TrafficArchiveTest {
  private static final int AIRCRAFT = 12;

  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::address)
          .thenComparingLong(Position::time)
          .thenComparingInt(Position::row)
          .thenComparingDouble(Position::latitude);

  private final SimulatedTraffic traffic =
      new SimulatedTraffic(ReferenceData.airports(), CoverageKind.GOOD, 3);

  @Test
  void aReaderFindsExactlyWhatWasHeard(@TempDir Path folder) throws IOException {
    Path tar = folder.resolve("traffic.tar");
    new TrafficArchive(traffic).write(tar, AIRCRAFT);
    List<Position> heard =
        IntStream.range(0, AIRCRAFT)
            .mapToObj(traffic::draw)
            .flatMap(aircraft -> aircraft.heard().stream())
            .map(TrafficArchiveTest::anyOrigin)
            .sorted(ORDER)
            .toList();
    assertThat(read(tar)).isEqualTo(heard);
  }

  @Test
  void truthHasARowForEachFlight(@TempDir Path folder) throws IOException {
    Path tar = folder.resolve("traffic.tar");
    ArchiveSize size = new TrafficArchive(traffic).write(tar, AIRCRAFT);
    long flights =
        IntStream.range(0, AIRCRAFT)
            .mapToObj(traffic::draw)
            .map(SimulatedAircraft::flights)
            .mapToLong(List::size)
            .sum();
    List<String> rows = Files.readAllLines(folder.resolve("traffic.tar.truth.csv"));
    assertThat(rows).hasSize((int) flights + 1);
    assertThat(rows.stream().skip(1)).allMatch(row -> row.split(",", -1).length == 14);
    assertThat(size.flights()).isEqualTo(flights);
  }

  private static List<Position> read(Path tar) throws IOException {
    List<Position> read = new ArrayList<>();
    for (SourceFile source : Archives.open(List.of(tar))) {
      source.read(source.fingerprint(Progress.IGNORED), read::addAll, Progress.IGNORED);
    }
    return read.stream().map(TrafficArchiveTest::anyOrigin).sorted(ORDER).toList();
  }

  private static Position anyOrigin(Position position) {
    return new Position(
        position.address(),
        position.time(),
        position.latitude(),
        position.longitude(),
        position.barometricAltitude(),
        position.geometricAltitude(),
        position.groundSpeed(),
        position.track(),
        position.verticalRate(),
        position.ground(),
        position.source(),
        position.stale(),
        position.callsign(),
        position.squawk(),
        position.integrity(),
        new Origin(0, 0),
        position.row());
  }
}
