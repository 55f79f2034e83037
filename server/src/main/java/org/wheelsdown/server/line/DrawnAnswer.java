package org.wheelsdown.server.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wheelsdown.core.line.FlownLine;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.store.question.Questions;
import org.wheelsdown.store.track.FlightHeard;
import org.wheelsdown.store.track.ReadLine;

/**
 * The rows of an answer as a map draws them.
 *
 * @param question for flights, journeys or stays
 * @param limit rows at most
 */
record DrawnAnswer(Questions questions, Question question, int limit) {
  /**
   * A line for each row; of flights they are read while the stream is consumed, in the order in
   * which that goes fastest. It must be closed.
   *
   * @param kilometres how far from where an aircraft was heard its line may be
   */
  Stream<Line> lines(double kilometres) {
    return question instanceof Question.Stays ? stays() : flights(kilometres);
  }

  private Stream<Line> flights(double kilometres) {
    List<FlownFlight> flights = rows(FlownFlight::of);
    List<FlightHeard> heard = flights.stream().map(FlownFlight::heard).toList();
    Jamming jamming = Jamming.of(heard, question.filter().who(), questions);
    return questions
        .tracks()
        .linesAsRead(heard, FlownLine.SILENCE, kilometres)
        .map(read -> line(read, flights.get(read.flight()), jamming));
  }

  private static Line line(ReadLine read, FlownFlight flight, Jamming jamming) {
    return flight.line(read.flight(), read.line(), jamming.during(flight.heard()));
  }

  private Stream<Line> stays() {
    List<Cells> stays = rows(Function.identity());
    return IntStream.range(0, stays.size()).mapToObj(row -> stay(row, stays.get(row)));
  }

  private static Line stay(int row, Cells stay) {
    Instant from = stay.time("arrived", "heard_from", "departed", "heard_until");
    Instant until = stay.time("departed", "heard_until", "arrived", "heard_from");
    return new Line(
        row,
        stay.text("icao"),
        from,
        until,
        FlownLine.NONE,
        List.of(),
        Optional.of(stay.stayed("arrived")),
        Optional.of(stay.stayed("departed")));
  }

  private <T> List<T> rows(Function<Cells, T> read) {
    List<T> all = new ArrayList<>();
    try (Answer answer = questions.answer(question)) {
      Iterator<Row> rows = answer.rows();
      while (all.size() < limit && rows.hasNext()) {
        all.add(read.apply(new Cells(rows.next(), answer.columns())));
      }
    }
    return all;
  }
}
