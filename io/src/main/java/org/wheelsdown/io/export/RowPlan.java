package org.wheelsdown.io.export;

import java.util.List;
import org.wheelsdown.core.question.Question;

/**
 * Where and when the rows of an answer are on a map.
 *
 * @param places what a row lies between, in the order in which it was passed
 * @param begins columns of which the first that is known is when it began
 * @param ends columns of which the first that is known is when it ended
 */
record RowPlan(List<RowPoint> places, List<String> begins, List<String> ends) {
  /** For the rows that answer a question. */
  static RowPlan of(Question question) {
    if (question instanceof Question.Flights) {
      return between(
          List.of(new RowPoint.At("takeoff_airport"), new RowPoint.At("landing_airport")),
          List.of("takeoff_time", "first_heard"),
          List.of("landing_time", "last_heard"));
    } else if (question instanceof Question.Landings) {
      return at("landing_airport", List.of("landing_time"), List.of("landing_time"));
    } else if (question instanceof Question.Journeys) {
      return between(
          List.of(new RowPoint.Along("route")),
          List.of("began_time", "first_heard"),
          List.of("ended_time", "last_heard"));
    }
    return ofPlaces(question);
  }

  private static RowPlan ofPlaces(Question question) {
    if (question instanceof Question.Gaps) {
      return heard(List.of("before_", "after_"), "gap_start", "gap_end");
    } else if (question instanceof Question.Marks) {
      return heard(List.of(""), "mark_start", "mark_end");
    } else if (question instanceof Question.Overflights) {
      return heard(List.of("entered_", "left_"), "entered", "left");
    } else if (question instanceof Question.Connections) {
      return between(
          List.of(new RowPoint.At("takeoff_airport"), new RowPoint.At("destination")),
          List.of("takeoff_time"),
          List.of("destination_time", "takeoff_time"));
    } else if (question instanceof Question.Meetings) {
      return at("airport", List.of("since"), List.of("until"));
    }
    return at("airport", List.of("arrived", "heard_from"), List.of("departed", "heard_until"));
  }

  private static RowPlan heard(List<String> starts, String begin, String end) {
    List<RowPoint> places = starts.stream().map(RowPoint::heard).toList();
    return between(places, List.of(begin), List.of(end));
  }

  private static RowPlan at(String airport, List<String> begins, List<String> ends) {
    return between(List.of(new RowPoint.At(airport)), begins, ends);
  }

  private static RowPlan between(List<RowPoint> places, List<String> begins, List<String> ends) {
    return new RowPlan(places, begins, ends);
  }
}
