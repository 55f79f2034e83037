package org.wheelsdown.server.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.core.track.Anomaly;
import org.wheelsdown.store.question.Questions;
import org.wheelsdown.store.track.FlightHeard;

/** When the places that aircraft told were jammed or spoofed, by ICAO address. */
record Jamming(Map<String, List<JammedTime>> times) {
  /** Finds it out for all flights at once. */
  static Jamming of(List<FlightHeard> flights, Who who, Questions questions) {
    Map<String, List<JammedTime>> times = new HashMap<>();
    if (!flights.isEmpty()) {
      Instant first = flights.stream().map(FlightHeard::first).min(Instant::compareTo).get();
      Instant last = flights.stream().map(FlightHeard::last).max(Instant::compareTo).get();
      Filter then = Filter.EVERYTHING.of(who).since(first).until(last.plusSeconds(1));
      Question marks = new Question.Marks(then, Set.of(Anomaly.JAMMED, Anomaly.SPOOFED), List.of());
      try (Answer answer = questions.answer(marks)) {
        Iterator<Row> rows = answer.rows();
        while (rows.hasNext()) {
          Cells cells = new Cells(rows.next(), answer.columns());
          times
              .computeIfAbsent(cells.text("icao"), any -> new ArrayList<>())
              .add(new JammedTime(cells.time("mark_start"), cells.time("mark_end")));
        }
      }
    }
    return new Jamming(times);
  }

  /** Those times that a flight was heard in. */
  List<JammedTime> during(FlightHeard flight) {
    return times.getOrDefault(flight.address().toString(), List.of()).stream()
        .filter(time -> time.overlaps(flight.first(), flight.last()))
        .toList();
  }
}
