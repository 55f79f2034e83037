package org.wheelsdown.casework.brief.movement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wheelsdown.casework.verdict.FoundRow;
import org.wheelsdown.core.line.FlownLine;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.JudgedReport;
import org.wheelsdown.store.question.Questions;
import org.wheelsdown.store.track.HeardReport;

/** Looks up where an aircraft was heard on its flights. */
final class FlownWays {
  /** Kilometres; a third of a pixel of the finest map. */
  private static final double UNSEEN = 0.3;

  private final Questions questions;

  FlownWays(Questions questions) {
    this.questions = questions;
  }

  /** The way of each flight, in their order. */
  List<FlownLine> of(String icao, List<FoundRow> flights) {
    List<Way> ways = flights.stream().map(Way::new).toList();
    Instant since = ways.stream().map(way -> way.first).min(Instant::compareTo).orElse(Instant.MAX);
    Instant until = ways.stream().map(way -> way.last).max(Instant::compareTo).orElse(Instant.MIN);
    if (since.isBefore(until)) {
      try (Stream<HeardReport> reports =
          questions.tracks().heard(Address.parse(icao), since, until.plusMillis(1))) {
        reports.forEach(report -> ways.forEach(way -> way.hear(report.report())));
      }
    }
    return ways.stream().map(Way::line).toList();
  }

  /** The way of one flight while it is read. */
  private static final class Way {
    private final Instant first;
    private final Instant last;
    private final int aircraft;
    private final List<Position> positions = new ArrayList<>();
    private FlownLine line = FlownLine.NONE;

    Way(FoundRow flight) {
      first = flight.time("first_heard").orElse(Instant.MAX);
      last = flight.time("last_heard").orElse(Instant.MIN);
      aircraft = Integer.parseInt(flight.text("other_aircraft"));
    }

    void hear(JudgedReport report) {
      Instant time = report.position().instant();
      if (time.isAfter(last)) {
        finish();
      } else if (!time.isBefore(first) && report.isTravelOf(aircraft)) {
        positions.add(report.position());
      }
    }

    /** Only what is drawn is kept: a period can have months of positions. */
    private void finish() {
      if (!positions.isEmpty()) {
        line = FlownLine.of(positions, FlownLine.SILENCE).within(UNSEEN);
        positions.clear();
      }
    }

    FlownLine line() {
      finish();
      return line;
    }
  }
}
