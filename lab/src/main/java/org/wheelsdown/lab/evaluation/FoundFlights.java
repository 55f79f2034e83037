package org.wheelsdown.lab.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.store.question.Questions;

/** The flights of a workspace by the track that tells them, as a truth table names tracks. */
public final class FoundFlights {
  private static final String TRACE = "trace_full_";

  private final Map<String, List<FoundFlight>> byTrack = new HashMap<>();
  private final List<String> columns;

  private FoundFlights(List<String> columns) {
    this.columns = columns;
  }

  /** All flights of a workspace, in time order, by track. */
  public static Map<String, List<FoundFlight>> in(Questions questions) {
    try (Answer answer = questions.answerCited(new Question.Flights(Filter.EVERYTHING))) {
      FoundFlights flights = new FoundFlights(answer.columns().stream().map(Column::name).toList());
      for (Iterator<Row> rows = answer.rows(); rows.hasNext(); ) {
        flights.add(rows.next());
      }
      return flights.byTrack;
    }
  }

  private void add(Row row) {
    FoundFlight flight =
        new FoundFlight(text(row, "takeoff_airport"), text(row, "landing_airport"));
    byTrack.computeIfAbsent(track(row), track -> new ArrayList<>()).add(flight);
  }

  /** The address for traces, which have one file a day; for other files their name. */
  private String track(Row row) {
    Citation first = row.citations().get(0);
    String document = first.document().isEmpty() ? first.file() : first.document();
    String name = Path.of(document).getFileName().toString();
    return name.startsWith(TRACE) ? text(row, "icao") : name.replaceFirst("\\..*", "");
  }

  private String text(Row row, String column) {
    return row.values().get(columns.indexOf(column)) instanceof Value.Text text ? text.text() : "";
  }
}
