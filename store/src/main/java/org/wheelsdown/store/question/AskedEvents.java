package org.wheelsdown.store.question;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.event.EventTable;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.Events;
import org.wheelsdown.store.manifest.SortedFile;

/**
 * Where the events are read that can be an answer: of the files only those of the time asked for,
 * and by place where places are asked for. What is read may hold more than is asked for, never
 * less. Each text is what follows {@code FROM}.
 */
final class AskedEvents {
  /** Beyond so many airports most of what is ordered by place would be read. */
  private static final int MOST_PLACES = 5_000;

  private static final String NARROW = "(SELECT * EXCLUDE (%s) FROM %s)";
  private static final String BY_PLACE =
      "(SELECT * EXCLUDE (place, role, moment) FROM %s WHERE %s)";

  /** To look through so many files costs less than to find out which of them to look through. */
  private static final int FEW_FILES = 8;

  private final EventSearch search;
  private final ParquetFiles files;
  private final Events events;
  private final Filter filter;
  private final AskedAircraft aircraft;

  /**
   * @param search asks the files themselves
   * @param aircraft those that can be meant
   */
  AskedEvents(
      EventSearch search,
      ParquetFiles files,
      Events events,
      Filter filter,
      AskedAircraft aircraft) {
    this.search = search;
    this.files = files;
    this.events = events;
    this.filter = filter;
    this.aircraft = aircraft;
  }

  /**
   * The rows of a question for flights, landings or stays, with what is less probable than its
   * filter asks for as unknown.
   *
   * @param cited whether their citations are needed
   */
  String of(Question question, boolean cited) {
    return new LeastProbability(filter).of(table(question), asFound(question, cited));
  }

  /** The same rows with all that was found, however improbable. */
  String asFound(Question question, boolean cited) {
    if (cited) {
      return inTime(table(question));
    }
    Optional<String> placed =
        question instanceof Question.Flights ? flightsByPlace() : endsByPlace(question);
    return placed.orElseGet(() -> withoutCitations(table(question)));
  }

  private static EventTable table(Question question) {
    return question instanceof Question.Stays ? EventTable.STAYS : EventTable.FLIGHTS;
  }

  /** Flights that nobody heard landing and that may have landed at one of some airports. */
  String perhapsAt(Set<String> idents) {
    if (isBetterByAircraft(EventTable.FLIGHTS, idents)) {
      return new LeastProbability(filter)
          .of(EventTable.FLIGHTS, narrowed(EventTable.FLIGHTS, "landing_evidence <> 'observed'"));
    }
    String placed = byPlace(EventTable.FLIGHTS, idents, "role = 'perhaps'");
    return new LeastProbability(filter)
        .of(
            EventTable.FLIGHTS,
            "(SELECT DISTINCT ON (icao, first_heard, other_aircraft) * FROM " + placed + ")");
  }

  /** Flights that began at one of some airports, with the ends that are probable enough. */
  String takeoffsAt(Set<String> idents) {
    return known(byPlace(EventTable.FLIGHTS, idents, "role = 'takeoff'"));
  }

  /** Flights that ended at one of some airports, with the ends that are probable enough. */
  String landingsAt(Set<String> idents) {
    return known(byPlace(EventTable.FLIGHTS, idents, "role = 'landing'"));
  }

  private String known(String flights) {
    return new LeastProbability(filter).of(EventTable.FLIGHTS, flights);
  }

  /** Flights that began or ended at one of some airports, those that did both twice. */
  String endsAt(Set<String> idents) {
    return byPlace(EventTable.FLIGHTS, idents, "role IN ('landing', 'takeoff')");
  }

  /** All events of a kind in the time asked for that can be of the aircraft asked for. */
  String inTime(EventTable table) {
    return table.source(files, paths(table));
  }

  private String withoutCitations(EventTable table) {
    String wide = table == EventTable.FLIGHTS ? "passes, citations" : "citations";
    return NARROW.formatted(wide, inTime(table));
  }

  private Optional<String> flightsByPlace() {
    Where where = filter.where();
    List<String> roles = new ArrayList<>();
    Optional<Set<String>> places = where.at();
    if (where.to().isPresent()) {
      places = where.to();
      roles.add("role = 'landing'");
    } else if (where.from().isPresent()) {
      places = where.from();
      roles.add("role = 'takeoff'");
    }
    return places
        .filter(idents -> isBetterByPlace(EventTable.FLIGHTS, idents))
        .map(
            idents ->
                byPlace(
                    EventTable.FLIGHTS,
                    idents,
                    roles.isEmpty() ? eitherEnd(idents) : roles.get(0)));
  }

  /** Each flight once, though both of its ends may be there. */
  private static String eitherEnd(Set<String> idents) {
    return "(role = 'landing' OR role = 'takeoff' AND NOT coalesce(landing_airport%s, false))"
        .formatted(QuestionConditions.in(idents));
  }

  private Optional<String> endsByPlace(Question question) {
    boolean isStays = question instanceof Question.Stays;
    EventTable table = table(question);
    String airport = isStays ? "airport" : "landing_airport";
    String role = isStays ? "role = 'stay'" : "role = 'landing'";
    return (isStays ? filter.where().at() : filter.where().ends())
        .filter(idents -> !idents.isEmpty() && idents.size() <= MOST_PLACES)
        .map(
            idents ->
                isBetterByAircraft(table, idents)
                    ? narrowed(table, airport + search.isOneOf(idents))
                    : byPlace(table, idents, role));
  }

  private String narrowed(EventTable table, String condition) {
    return "(FROM %s WHERE %s)".formatted(withoutCitations(table), condition);
  }

  private boolean isBetterByPlace(EventTable table, Set<String> idents) {
    return !idents.isEmpty() && idents.size() <= MOST_PLACES && !isBetterByAircraft(table, idents);
  }

  /** Where there are few aircraft, all that they did can be in fewer files than all at a place. */
  private boolean isBetterByAircraft(EventTable table, Set<String> idents) {
    return aircraft.addresses().isPresent() && paths(table).size() < paths(table, idents).size();
  }

  private String byPlace(EventTable table, Set<String> idents, String role) {
    if (idents.isEmpty()) {
      return "(FROM %s WHERE false)".formatted(withoutCitations(table));
    }
    String isThere = "place%s AND %s".formatted(search.isOneOf(idents), role);
    List<String> paths = paths(table, idents);
    if (paths.size() > FEW_FILES && aircraft.addresses().isPresent()) {
      paths = search.holding(paths, isThere + " AND " + aircraft.condition());
    }
    return BY_PLACE.formatted(table.sourceByPlace(files, paths), isThere);
  }

  private List<String> paths(EventTable table) {
    return paths(table, EventPart::byAircraft, aircraft.addresses());
  }

  private List<String> paths(EventTable table, Set<String> idents) {
    return paths(table, EventPart::byPlace, Optional.of(new TreeSet<>(idents)));
  }

  /** The files that can hold what is asked for. */
  private List<String> paths(
      EventTable table,
      Function<EventPart, List<SortedFile>> order,
      Optional<NavigableSet<String>> texts) {
    return table.parts(events).stream()
        .filter(part -> part.isIn(filter.since(), filter.until()))
        .flatMap(part -> order.apply(part).stream())
        .filter(file -> file.canHold(texts))
        .map(SortedFile::path)
        .toList();
  }
}
