package org.wheelsdown.store.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.connection.ConnectionTables;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.event.EventTable;
import org.wheelsdown.store.journey.JourneyTables;
import org.wheelsdown.store.meeting.MeetingTables;
import org.wheelsdown.store.overflight.OverflightRows;

/**
 * The rows that a kind of question chooses from: events as the files have them, or what is worked
 * out of these for the one question.
 */
final class Rows {
  private static final String KEPT = "asked_events";

  private final Engine engine;
  private final Sources sources;
  private final Airports airports;
  private final AircraftKinds kinds;
  private final boolean cited;
  private final List<String> caveats = new ArrayList<>();
  private Optional<String> kept = Optional.empty();

  /**
   * @param airports where the airports lie that rows name or that are near positions
   * @param kinds what can be expected of an aircraft, by its type
   * @param cited whether the rows must come with their citations
   */
  Rows(Engine engine, Sources sources, Airports airports, AircraftKinds kinds, boolean cited) {
    this.engine = engine;
    this.sources = sources;
    this.airports = airports;
    this.kinds = kinds;
    this.cited = cited;
  }

  /** What follows {@code FROM}. What is worked out lies in a table of the engine's. */
  String of(Question question) {
    Filter filter = question.filter();
    if (question instanceof Question.Flights || question instanceof Question.Landings) {
      return MarkTable.beside(events(question), sources.asked(filter).inTime(EventTable.MARKS));
    } else if (question instanceof Question.Journeys journeys) {
      return new JourneyRows(engine, sources, filter, journeys.longestStop())
          .journeys(airports, cited);
    } else if (question instanceof Question.Gaps) {
      return GapClasses.beside(sources.asked(filter).inTime(EventTable.GAPS));
    } else if (question instanceof Question.Marks) {
      return sources.asked(filter).inTime(EventTable.MARKS);
    } else if (question instanceof Question.Stays) {
      return events(question);
    } else if (question instanceof Question.Overflights overflights) {
      return new OverflightMarks(sources.all(EventTable.MARKS)).beside(workedOut(overflights));
    } else if (question instanceof Question.Meetings meetings) {
      MeetingRows rows = new MeetingRows(new MeetingTables(engine, kinds), sources, meetings);
      String found = rows.meetings(cited);
      caveats.addAll(rows.caveats());
      return found;
    }
    return connections((Question.Connections) question);
  }

  private String connections(Question.Connections question) {
    ConnectionTables tables = new ConnectionTables(engine, airports, kinds);
    ConnectionRows rows = new ConnectionRows(tables, sources, question);
    String found = rows.connections(cited);
    caveats.addAll(rows.caveats());
    return found;
  }

  /** What is to be said of the rows beside them; known when they were worked out. */
  List<String> caveats() {
    return List.copyOf(caveats);
  }

  /**
   * What follows {@code FROM} for flights or stays without what is told beside them. Few of them
   * are read once, and then lie in a table of the engine's.
   */
  String events(Question question) {
    if (kept.isEmpty()) {
      kept = Optional.of(read(question));
    }
    return kept.get();
  }

  private String read(Question question) {
    Filter filter = question.filter();
    if (question instanceof Question.Flights && JourneyRows.asksForLegs(filter.where())) {
      return new JourneyRows(engine, sources, filter, Question.Journeys.USUAL_STOP).legs();
    }
    String read = sources.asked(filter).of(question, cited);
    String events =
        question instanceof Question.Stays
            ? read
            : "(SELECT *, NULL::VARCHAR AS journey FROM %s)".formatted(read);
    if (!AskedEvents.isFew(filter)) {
      return events;
    }
    String asked = sources.sql(question, events).candidates();
    engine.execute("CREATE TEMP TABLE %s AS FROM %s".formatted(KEPT, asked));
    return KEPT;
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
    } else if (question instanceof Question.Connections connections) {
      return ConnectionRows.ofRows(connections);
    } else if (question instanceof Question.Meetings meetings) {
      return new Question.Meetings(filter.of(Who.ANYBODY).anywhere(), meetings.leastOverlap());
    }
    return question;
  }

  private String workedOut(Question.Overflights question) {
    sources
        .overflights(airports)
        .workOut(question, sources.isMeant(question.filter().who()), sources.documents());
    return OverflightRows.TABLE;
  }
}
