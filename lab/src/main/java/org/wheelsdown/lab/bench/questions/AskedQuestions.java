package org.wheelsdown.lab.bench.questions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.place.Places;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Who;

/** The questions that a story asks, of a simulated year. */
final class AskedQuestions {
  /** Kilometres from the border of Venezuela. */
  static final double NEAR = 1_500;

  private static final Instant FEBRUARY = Instant.parse("2025-02-01T00:00:00Z");
  private static final Instant MARCH = Instant.parse("2025-03-01T00:00:00Z");
  private static final Instant APRIL = Instant.parse("2025-04-01T00:00:00Z");
  private static final String IN_FEBRUARY = " --utc --since 2025-02-01 --until 2025-02-28";
  private static final String IN_TWO_MONTHS = " --utc --since 2025-02-01 --until 2025-03-31";

  /** One may stand in quotes. */
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

  private static final String CAVEATS = "what was not imported, where documents disagree";
  private static final String UNSEEN = "why ends were not heard, " + CAVEATS;

  private final Airports airports;
  private final Places places;
  private final Picks picks;
  private final Filter february = Filter.EVERYTHING.since(FEBRUARY).until(MARCH);
  private final Filter twoMonths = Filter.EVERYTHING.since(FEBRUARY).until(APRIL);
  private final Filter aircraft;

  AskedQuestions(Airports airports, Places places, Picks picks) {
    this.airports = airports;
    this.places = places;
    this.picks = picks;
    this.aircraft = Filter.EVERYTHING.ofAircraft(Set.of(Address.parse(picks.aircraft())), Set.of());
  }

  List<Asked> all() {
    return Stream.of(events(), journeys(), encounters(), dossier()).flatMap(List::stream).toList();
  }

  private List<Asked> events() {
    return List.of(
        landings(picks.busy()),
        landings(picks.rare()),
        asked(
            "landings --category government --state RU --near VE --within 1500km" + IN_TWO_MONTHS,
            new Question.Landings(
                twoMonths
                    .of(who(Category.GOVERNMENT).ofStates(Set.of("RU")))
                    .at(idents(places.near(places.find("VE"), NEAR)))),
            "icao landing_time",
            PostgresQueries.LANDINGS_NEAR,
            UNSEEN + "; which airports are near, which it is told"),
        asked(
            "stays --category military --at VE" + IN_TWO_MONTHS,
            new Question.Stays(twoMonths.of(who(Category.MILITARY)).at(at("VE"))),
            "icao airport heard_from",
            PostgresQueries.STAYS,
            CAVEATS),
        asked(
            "flights --aircraft " + picks.aircraft(),
            new Question.Flights(aircraft),
            "icao first_heard",
            PostgresQueries.FLIGHTS.formatted(picks.aircraft()),
            UNSEEN),
        asked(
            "gaps --at MUHA --longer-than 1h" + IN_FEBRUARY,
            new Question.Gaps(
                february.at(at("MUHA")), Duration.ofHours(1), Set.of(), around("MUHA")),
            "icao gap_start",
            PostgresQueries.GAPS,
            "why nobody heard the aircraft, " + CAVEATS));
  }

  private List<Asked> journeys() {
    return List.of(
        asked(
            "flights --between RU VE" + IN_TWO_MONTHS,
            new Question.Flights(twoMonths.in(twoMonths.where().between(at("RU"), at("VE")))),
            "icao first_heard",
            PostgresJourneys.BETWEEN,
            "the way before and after; " + UNSEEN),
        asked(
            "journeys --aircraft " + picks.aircraft(),
            new Question.Journeys(aircraft, Question.Journeys.USUAL_STOP),
            "icao first_heard last_heard route",
            PostgresJourneys.OF_AIRCRAFT.formatted(PostgresJourneys.of(picks.aircraft())),
            "technical stops, probabilities, how it began and ended; " + UNSEEN),
        asked(
            "journeys --from RU --to CU" + IN_TWO_MONTHS,
            new Question.Journeys(
                twoMonths.in(twoMonths.where().from(at("RU")).to(at("CU"))),
                Question.Journeys.USUAL_STOP),
            "icao first_heard last_heard route",
            PostgresJourneys.FROM_TO,
            "technical stops, probabilities, how it began and ended; " + UNSEEN));
  }

  private List<Asked> encounters() {
    return List.of(
        asked(
            "meetings --at MUHA --operator \""
                + picks.operator()
                + "\" --overlap 1h"
                + IN_TWO_MONTHS,
            new Question.Meetings(
                twoMonths.at(at("MUHA")).of(Who.ANYBODY.ofOperators(Set.of(picks.operator()))),
                Duration.ofHours(1)),
            "airport since until icaos",
            PostgresEncounters.MEETINGS.formatted(picks.operator()),
            "the chance level; " + UNSEEN),
        asked(
            "connections --at MUHA --category government --to VE --within-hours 48 --change 1h"
                + IN_FEBRUARY,
            new Question.Connections(
                february.at(at("MUHA")).of(who(Category.GOVERNMENT)),
                Who.ANYBODY,
                at("VE"),
                Duration.ofHours(1),
                Duration.ofHours(48)),
            "arrival_icao arrival_landing_time onward_icao takeoff_time",
            PostgresEncounters.CONNECTIONS,
            "ranks by kind of aircraft and reasons for them; " + UNSEEN));
  }

  private List<Asked> dossier() {
    String address = picks.aircraft();
    return List.of(
        new Asked(
            List.of("aircraft", address),
            new Inquiry.OfAircraft(Address.parse(address), airports),
            PostgresQueries.DOSSIER.formatted(address, PostgresJourneys.of(address)),
            "which places are bases; technical stops, probabilities; " + UNSEEN));
  }

  private Asked landings(String ident) {
    return asked(
        "landings --at " + ident + IN_FEBRUARY,
        new Question.Landings(february.at(at(ident))),
        "icao landing_time",
        PostgresQueries.LANDINGS.formatted(ident),
        UNSEEN);
  }

  /**
   * @param key names of columns, with spaces between them
   */
  private static Asked asked(
      String command, Question question, String key, String sql, String less) {
    return new Asked(
        words(command), new Inquiry.OfQuestion(question, List.of(key.split(" "))), sql, less);
  }

  private static List<String> words(String command) {
    return WORD.matcher(command).results().map(word -> word.group().replace("\"", "")).toList();
  }

  private static Who who(Category category) {
    return Who.ANYBODY.ofCategories(Set.of(category));
  }

  private Set<String> at(String place) {
    return idents(places.at(places.find(place)));
  }

  private List<Area> around(String place) {
    return List.of(places.ground(places.find(place), Question.NEAR));
  }

  private static Set<String> idents(List<Airport> airports) {
    return airports.stream().map(Airport::ident).collect(Collectors.toSet());
  }
}
