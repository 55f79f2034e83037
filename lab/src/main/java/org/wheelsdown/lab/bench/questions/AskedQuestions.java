package org.wheelsdown.lab.bench.questions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.place.Places;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Who;

/** The questions that a story asks, of a simulated year. */
final class AskedQuestions {
  private static final Instant FEBRUARY = Instant.parse("2025-02-01T00:00:00Z");
  private static final Instant MARCH = Instant.parse("2025-03-01T00:00:00Z");
  private static final Instant APRIL = Instant.parse("2025-04-01T00:00:00Z");
  private static final double NEAR = 1_500;

  private final Places places;
  private final Picks picks;

  AskedQuestions(Places places, Picks picks) {
    this.places = places;
    this.picks = picks;
  }

  List<Asked> all() {
    Filter february = Filter.EVERYTHING.since(FEBRUARY).until(MARCH);
    Filter twoMonths = Filter.EVERYTHING.since(FEBRUARY).until(APRIL);
    return List.of(
        landings("landings --at " + picks.busy() + " in a month", picks.busy(), february),
        landings("landings --at " + picks.rare() + " in a month", picks.rare(), february),
        new Asked(
            "landings --category government --state RU --near VE --within 1500km in two months",
            new Question.Landings(
                twoMonths.of(who(Category.GOVERNMENT, "RU")).at(near("VE", NEAR))),
            PostgresQueries.LANDINGS_NEAR),
        new Asked(
            "stays --category military --at VE in two months",
            new Question.Stays(twoMonths.of(who(Category.MILITARY)).at(at("VE"))),
            PostgresQueries.STAYS),
        new Asked(
            "flights --aircraft " + picks.aircraft() + " in the year",
            new Question.Flights(aircraft()),
            PostgresQueries.FLIGHTS.formatted(picks.aircraft())),
        new Asked(
            "flights --between RU VE in two months",
            new Question.Flights(twoMonths.in(twoMonths.where().between(at("RU"), at("VE")))),
            ""),
        new Asked(
            "journeys --aircraft " + picks.aircraft() + " in the year",
            new Question.Journeys(aircraft(), Question.Journeys.USUAL_STOP),
            ""),
        new Asked(
            "journeys --from RU --to CU in two months",
            new Question.Journeys(
                twoMonths.in(twoMonths.where().from(at("RU")).to(at("CU"))),
                Question.Journeys.USUAL_STOP),
            ""),
        new Asked(
            "meetings --at MUHA --operator \"" + picks.operator() + "\" in two months",
            new Question.Meetings(
                twoMonths.at(at("MUHA")).of(Who.ANYBODY.ofOperators(Set.of(picks.operator()))),
                Duration.ofHours(1)),
            ""),
        new Asked(
            "connections --at MUHA --onward-to VE within 48 h in a month",
            new Question.Connections(
                february.at(at("MUHA")).of(who(Category.GOVERNMENT)),
                Who.ANYBODY,
                at("VE"),
                Duration.ofHours(1),
                Duration.ofHours(48)),
            ""),
        new Asked(
            "gaps of an hour --at MUHA in a month",
            new Question.Gaps(
                february.at(at("MUHA")), Duration.ofHours(1), Set.of(), points("MUHA")),
            PostgresQueries.GAPS));
  }

  private static Asked landings(String name, String ident, Filter month) {
    return new Asked(
        name,
        new Question.Landings(month.at(Set.of(ident))),
        PostgresQueries.LANDINGS.formatted(ident));
  }

  private Filter aircraft() {
    return Filter.EVERYTHING.ofAircraft(Set.of(Address.parse(picks.aircraft())), Set.of());
  }

  private static Who who(Category category, String... states) {
    return new Who(
        Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(category), Set.of(states));
  }

  private Set<String> at(String place) {
    return idents(places.at(places.find(place)));
  }

  private Set<String> near(String place, double kilometres) {
    return idents(places.near(places.find(place), kilometres));
  }

  private List<Point> points(String place) {
    return places.at(places.find(place)).stream()
        .map(airport -> new Point(airport.latitude(), airport.longitude()))
        .toList();
  }

  private static Set<String> idents(List<Airport> airports) {
    return airports.stream().map(Airport::ident).collect(Collectors.toSet());
  }
}
