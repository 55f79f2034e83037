package org.wheelsdown.lab.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.flight.Flight;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.flight.FlightFinder;
import org.wheelsdown.core.flight.FlightHistory;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.Anomaly;
import org.wheelsdown.core.track.Mark;
import org.wheelsdown.io.archive.Archives;
import org.wheelsdown.io.archive.Progress;
import org.wheelsdown.io.archive.SourceFile;
import org.wheelsdown.io.reference.ReferenceData;

/** A real flight whose satellite navigation was frozen for twenty minutes and then misled. */
class SpoofedTrackTest {
  private static final Path SPOOFED =
      Optional.ofNullable(System.getenv("WHEELSDOWN_DATA"))
          .map(Path::of)
          .orElse(Path.of("..", "..", "shared", "data"))
          .resolve(Path.of("opensky", "noisy_spoofing.csv.gz"));

  @Test
  void theFlightStaysOneAndTheFalsePlacesAreMarked() throws Exception {
    assumeTrue(Files.exists(SPOOFED), "skipped: there is no " + SPOOFED);
    List<Position> reports = new ArrayList<>();
    for (SourceFile file : Archives.open(List.of(SPOOFED))) {
      file.read(file.fingerprint(Progress.IGNORED), reports::addAll, Progress.IGNORED);
    }

    FlightHistory history = new FlightFinder(ReferenceData.airports()).find(reports);

    assertThat(history.flights()).hasSize(1);
    Flight flight = history.flights().get(0);
    assertThat(flight.aircraft()).isZero();
    assertThat(flight.takeoff())
        .isInstanceOfSatisfying(
            FlightEnd.Observed.class, end -> assertThat(end.airport().ident()).isEqualTo("LTFM"));
    assertThat(flight.landing()).isNotInstanceOf(FlightEnd.Observed.class);
    assertThat(history.stays()).noneMatch(stay -> !stay.airport().ident().equals("LTFM"));
    assertThat(only(history, Anomaly.SPOOFED).reports()).isEqualTo(2026);
    assertThat(only(history, Anomaly.JAMMED).reports()).isEqualTo(1173);
  }

  private static Mark only(FlightHistory history, Anomaly kind) {
    List<Mark> marks = history.marks().stream().filter(mark -> mark.kind() == kind).toList();
    assertThat(marks).hasSize(1);
    return marks.get(0);
  }
}
