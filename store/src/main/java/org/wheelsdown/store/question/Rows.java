package org.wheelsdown.store.question;

import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.event.EventTable;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.journey.JourneyTables;
import org.wheelsdown.store.overflight.OverflightRows;

/**
 * The rows that a kind of question chooses from: events as the files have them, or what is worked
 * out of these for the one question.
 */
final class Rows {
  private final Engine engine;
  private final Sources sources;
  private final Airports airports;
  private final boolean cited;
  private String legs = "";

  /**
   * @param airports where the airports lie that rows name or that are near positions
   * @param cited whether the rows must come with their citations
   */
  Rows(Engine engine, Sources sources, Airports airports, boolean cited) {
    this.engine = engine;
    this.sources = sources;
    this.airports = airports;
    this.cited = cited;
  }

  /** What follows {@code FROM}. What is worked out lies in a table of the engine's. */
  String of(Question question) {
    Filter filter = question.filter();
    if (question instanceof Question.Flights || question instanceof Question.Landings) {
      return MarkTable.beside(flights(question), sources.all(EventTable.MARKS));
    } else if (question instanceof Question.Journeys journeys) {
      return new JourneyRows(engine, sources, filter, journeys.longestStop())
          .journeys(airports, cited);
    } else if (question instanceof Question.Gaps) {
      return GapClasses.beside(sources.all(EventTable.GAPS));
    } else if (question instanceof Question.Marks) {
      return sources.all(EventTable.MARKS);
    } else if (question instanceof Question.Stays) {
      return sources.asKnown(EventTable.STAYS, filter);
    } else if (question instanceof Question.Overflights overflights) {
      return new OverflightMarks(sources.all(EventTable.MARKS)).beside(workedOut(overflights));
    }
    engine.execute("SELECT 1");
    throw new WorkspaceException("This cannot be asked yet.");
  }

  /**
   * What follows {@code FROM} for flights without their marks, with a column for the journey that
   * they were worked out to be legs of.
   */
  String flights(Question question) {
    Filter filter = question.filter();
    if (question instanceof Question.Flights && JourneyRows.asksForLegs(filter.where())) {
      if (legs.isEmpty()) {
        legs = new JourneyRows(engine, sources, filter, Question.Journeys.USUAL_STOP).legs();
      }
      return legs;
    }
    return "(SELECT *, NULL::VARCHAR AS journey FROM %s)"
        .formatted(sources.asKnown(EventTable.FLIGHTS, filter));
  }

  /**
   * What follows {@code FROM} for the flights of journeys.
   *
   * @param journeys what follows {@code FROM} for these
   */
  String legsOf(Question question, String journeys) {
    return JourneyTables.legsOf(sources.asKnown(EventTable.FLIGHTS, question.filter()), journeys);
  }

  /**
   * A question for rows that were worked out: of the places it asks for there is left what was not
   * looked at then.
   */
  static Question ofRows(Question question) {
    Filter filter = question.filter();
    if (question instanceof Question.Journeys journeys) {
      return new Question.Journeys(filter.anywhere(), journeys.longestStop());
    } else if (question instanceof Question.Flights && JourneyRows.asksForLegs(filter.where())) {
      Where at = filter.where().at().map(Where.ANYWHERE::at).orElse(Where.ANYWHERE);
      return new Question.Flights(filter.in(at));
    }
    return question;
  }

  private String workedOut(Question.Overflights question) {
    sources
        .overflights(engine, airports)
        .workOut(question, sources.aircraft(question.filter().who()), sources.documents());
    return OverflightRows.TABLE;
  }
}
