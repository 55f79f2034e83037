package org.wheelsdown.store.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.connection.ConnectionTables;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.event.EventTable;
import org.wheelsdown.store.meeting.MeetingTables;
import org.wheelsdown.store.overflight.OverflightRows;

/**
 * The rows that a kind of question chooses from: events as the files have them, or what is worked
 * out of these for the one question.
 */
final class Rows {
  private final Engine engine;
  private final Sources sources;
  private final Airports airports;
  private final AircraftKinds kinds;
  private final boolean cited;
  private final List<String> caveats = new ArrayList<>();
  private Optional<AnswerSql> events = Optional.empty();

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

  /** The question as SQL over them. */
  AnswerSql of(Question question) {
    Filter filter = question.filter();
    if (question instanceof Question.Flights || question instanceof Question.Landings) {
      AnswerSql events = events(question);
      String marks = sources.asked(filter).inTime(EventTable.MARKS);
      return events.over(MarkTable.beside(engine, events.events(), marks));
    } else if (question instanceof Question.Stays) {
      return events(question);
    } else if (question instanceof Question.Gaps gaps) {
      AnswerSql asked = positioned(gaps, EventTable.GAPS, gaps.grounds(), "before_", "after_");
      return asked.over(GapClasses.beside(asked.events()));
    } else if (question instanceof Question.Marks marks) {
      return positioned(marks, EventTable.MARKS, marks.grounds(), "");
    }
    return sources.kept(ofRows(question), workedOut(question));
  }

  /**
   * Events that are at a place by their positions.
   *
   * @param prefixes of the columns latitude and longitude of each position
   */
  private AnswerSql positioned(
      Question question, EventTable table, List<Area> grounds, String... prefixes) {
    String events = sources.asked(question.filter()).inTime(table);
    if (!grounds.isEmpty()) {
      PointsInside points = new PointsInside(engine, grounds);
      for (String prefix : prefixes) {
        points.find(events, prefix + "latitude", prefix + "longitude");
      }
    }
    return sources.sqlOfFew(question, events);
  }

  private String workedOut(Question question) {
    if (question instanceof Question.Journeys journeys) {
      return rows(question.filter(), journeys.longestStop()).journeys(airports);
    } else if (question instanceof Question.Positions positions) {
      return sources.positions(positions);
    } else if (question instanceof Question.Overflights overflights) {
      return new OverflightMarks(sources.all(EventTable.MARKS)).beside(overflights(overflights));
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

  /** Flights or stays without what is told beside them; they are read once. */
  AnswerSql events(Question question) {
    if (events.isEmpty()) {
      events = Optional.of(read(question));
    }
    return events.get();
  }

  private AnswerSql read(Question question) {
    Filter filter = question.filter();
    if (question instanceof Question.Flights && JourneyRows.asksForLegs(filter.where())) {
      Question left = ofRows(question);
      String legs = rows(filter, Question.Journeys.USUAL_STOP).legs();
      return sources.kept(left, legs);
    }
    String read = sources.asked(filter).of(question, cited);
    return sources.sqlOfFew(
        question,
        question instanceof Question.Stays
            ? read
            : "(SELECT *, NULL::VARCHAR AS journey FROM %s)".formatted(read));
  }

  /**
   * What follows {@code FROM} for the flights of journeys.
   *
   * @param journeys a table of these
   */
  String legsOf(Question.Journeys question, String journeys) {
    return rows(question.filter(), question.longestStop()).legsOf(journeys);
  }

  private JourneyRows rows(Filter filter, Duration longestStop) {
    return new JourneyRows(engine, sources, filter, longestStop, cited);
  }

  /**
   * A question for rows that were worked out: of the places it asks for there is left what was not
   * looked at then.
   */
  private static Question ofRows(Question question) {
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

  private String overflights(Question.Overflights question) {
    sources
        .overflights(airports)
        .workOut(question, sources.isMeant(question.filter().who()), sources.documents());
    return OverflightRows.TABLE;
  }
}
