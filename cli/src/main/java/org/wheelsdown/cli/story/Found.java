package org.wheelsdown.cli.story;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.store.question.Questions;

/**
 * What was found in the tracks.
 *
 * @param flights in time order
 * @param stays in time order
 */
record Found(List<FoundFlight> flights, List<FoundStay> stays) {

  /** Everything that a workspace knows. */
  static Found in(Questions questions, Airports airports) {
    return new Found(
        all(questions, new Question.Flights(Filter.EVERYTHING), airports, FoundFlight::of),
        all(questions, new Question.Stays(Filter.EVERYTHING), airports, FoundStay::of));
  }

  /** What each aircraft of a type flew. */
  Stream<Itinerary> itineraries(String type) {
    return flights.stream()
        .filter(flight -> flight.type().equals(type))
        .collect(Collectors.groupingBy(FoundFlight::aircraft, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(Itinerary::new);
  }

  private static <T> List<T> all(
      Questions questions,
      Question question,
      Airports airports,
      Function<Fields, Optional<T>> reading) {
    List<T> all = new ArrayList<>();
    try (Answer answer = questions.answer(question)) {
      List<String> names = answer.columns().stream().map(Column::name).toList();
      for (Iterator<Row> rows = answer.rows(); rows.hasNext(); ) {
        reading.apply(new Fields(names, rows.next(), airports)).ifPresent(all::add);
      }
    }
    return all;
  }
}
