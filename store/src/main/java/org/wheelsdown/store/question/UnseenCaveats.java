package org.wheelsdown.store.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.event.EventTable;

/** What is to be said beside an answer of take-offs and landings that nobody heard. */
record UnseenCaveats(Engine engine, Sources sources, Rows rows, UnseenEnds ends) {

  /**
   * Sentences; none where there is nothing to be said.
   *
   * @param asked the rows of the answer
   */
  List<String> of(Question question, AnswerSql asked) {
    if (question instanceof Question.Flights) {
      return ends.ofFlights(rows.events(question).asked()).stream().toList();
    } else if (question instanceof Question.Journeys journeys) {
      return ends.ofFlights(rows.legsOf(journeys, asked.asked())).stream().toList();
    } else if (question instanceof Question.Landings) {
      return Stream.of(
              ends.ofLandings(rows.events(question).asked()), besideLandings(question.filter()))
          .flatMap(Optional::stream)
          .toList();
    } else if (question instanceof Question.Meetings || question instanceof Question.Connections) {
      return besideLandings(question.filter()).stream().toList();
    } else if (question instanceof Question.Overflights) {
      return new OverflightMarks(sources.all(EventTable.MARKS)).caveats(engine);
    }
    return List.of();
  }

  private Optional<String> besideLandings(Filter filter) {
    return ends.besideLandings(perhaps(filter), filter.where().ends());
  }

  /** Flights that would be asked for, had they landed there. */
  private String perhaps(Filter filter) {
    Question anywhere = new Question.Flights(filter.in(filter.where().wherever()));
    AskedEvents events = sources.asked(anywhere.filter());
    String flights =
        filter.where().ends().map(events::perhapsAt).orElseGet(() -> events.of(anywhere, false));
    boolean isBetterKept = filter.who().isByDocuments() && sources.isFew(filter);
    return (isBetterKept ? sources.kept(anywhere, flights) : sources.sql(anywhere, flights))
        .asked();
  }
}
