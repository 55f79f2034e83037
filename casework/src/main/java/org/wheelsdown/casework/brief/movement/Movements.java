package org.wheelsdown.casework.brief.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.FoundRow;
import org.wheelsdown.core.line.FlownLine;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.store.question.Questions;

/** Asks a workspace what the aircraft did that results name. */
public final class Movements {
  private static final Duration LEAST_SILENCE = Duration.ofMinutes(30);

  private final Questions questions;
  private final FlownWays ways;
  private final Airports airports;

  /**
   * @param airports where the airports lie that the answers name
   */
  public Movements(Questions questions, Airports airports) {
    this.questions = questions;
    this.ways = new FlownWays(questions);
    this.airports = airports;
  }

  /** The times that the rows of a case's checks speak of, by time; those near each other as one. */
  public List<Period> of(CaseResult result) {
    return Named.in(result).stream()
        .map(this::period)
        .filter(period -> !period.movers().isEmpty())
        .toList();
  }

  private Period period(Named named) {
    Filter filter =
        Filter.EVERYTHING
            .ofAircraft(named.aircraft(), Set.of())
            .since(named.from())
            .until(named.until().plusMillis(1));
    Map<String, List<FoundRow>> flights = rows(new Question.Flights(filter));
    Map<String, List<FoundRow>> stays = rows(new Question.Stays(filter));
    Map<String, List<FoundRow>> silences =
        rows(new Question.Gaps(filter, LEAST_SILENCE, Set.of(), List.of()));
    List<Mover> movers =
        Stream.concat(flights.keySet().stream(), stays.keySet().stream())
            .distinct()
            .map(
                icao ->
                    mover(
                        icao,
                        flights.getOrDefault(icao, List.of()),
                        stays.getOrDefault(icao, List.of()),
                        silences.getOrDefault(icao, List.of())))
            .sorted(Comparator.comparing(Mover::name))
            .toList();
    return spanning(movers, named);
  }

  /** With all of each flight, also where that began before what was named. */
  private static Period spanning(List<Mover> movers, Named named) {
    List<Flight> flights = movers.stream().flatMap(each -> each.flights().stream()).toList();
    Stream<Instant> begins = flights.stream().map(each -> each.takeoff().time());
    Stream<Instant> ends = flights.stream().map(each -> each.landing().time());
    return new Period(
        Stream.concat(begins, Stream.of(named.from())).min(Comparator.naturalOrder()).orElseThrow(),
        Stream.concat(ends, Stream.of(named.until())).max(Comparator.naturalOrder()).orElseThrow(),
        movers);
  }

  private Map<String, List<FoundRow>> rows(Question question) {
    List<FoundRow> rows = new ArrayList<>();
    try (Answer answer = questions.answer(question)) {
      answer.rows().forEachRemaining(row -> rows.add(new FoundRow(answer.columns(), row)));
    }
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.text("icao"), LinkedHashMap::new, Collectors.toList()));
  }

  private Mover mover(
      String icao, List<FoundRow> flights, List<FoundRow> stays, List<FoundRow> silences) {
    String name =
        Stream.of("registration", "type")
            .map(column -> first(column, flights, stays))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return new Mover(
        icao,
        name.isEmpty() ? icao : name,
        flown(icao, flights),
        stays.stream().map(this::stay).flatMap(Optional::stream).toList(),
        silences.stream().map(Movements::silence).flatMap(Optional::stream).toList());
  }

  private static String first(String column, List<FoundRow> flights, List<FoundRow> stays) {
    return Stream.concat(flights.stream(), stays.stream())
        .map(row -> row.text(column))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private List<Flight> flown(String icao, List<FoundRow> rows) {
    List<FlownLine> lines = ways.of(icao, rows);
    List<Flight> flights = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      FlownLine flown = lines.get(i);
      Optional<End> takeoff = end(rows.get(i), "takeoff", "first_heard");
      Optional<End> landing = end(rows.get(i), "landing", "last_heard");
      takeoff.ifPresent(from -> landing.ifPresent(to -> flights.add(new Flight(from, to, flown))));
    }
    return flights;
  }

  private Optional<End> end(FoundRow row, String end, String heard) {
    Optional<Airport> airport = airports.find(row.text(end + "_airport"));
    Evidence evidence =
        airport.isPresent() ? Evidence.of(row.text(end + "_evidence")) : Evidence.UNKNOWN;
    Optional<Point> point =
        airport
            .map(field -> new Point(field.latitude(), field.longitude()))
            .or(() -> sighting(row, end));
    return row.time(end + "_time")
        .or(() -> row.time(heard))
        .map(time -> new End(time, airport, point, evidence));
  }

  private static Optional<Point> sighting(FoundRow row, String end) {
    return row.measure(end + "_latitude")
        .flatMap(north -> row.measure(end + "_longitude").map(east -> new Point(north, east)));
  }

  private Optional<Stay> stay(FoundRow row) {
    Optional<Instant> from = row.time("arrived").or(() -> row.time("heard_from"));
    Optional<Instant> until = row.time("departed").or(() -> row.time("heard_until"));
    boolean isObserved = row.measure("probability").orElse(1.0) >= 1;
    return from.flatMap(
        begin ->
            until.map(end -> new Stay(begin, end, airports.find(row.text("airport")), isObserved)));
  }

  private static Optional<Silence> silence(FoundRow row) {
    return row.time("gap_start")
        .flatMap(from -> row.time("gap_end").map(until -> new Silence(from, until)));
  }
}
