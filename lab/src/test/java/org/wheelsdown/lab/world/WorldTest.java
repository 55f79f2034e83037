package org.wheelsdown.lab.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.place.Place;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.question.Questions;

/** A story's questions of a small world, and the same worked out of its flights without SQL. */
class WorldTest {
  private static final WorldSize SIZE = WorldSize.of(3_000, 7);

  private static final Instant FEBRUARY = Instant.parse("2025-02-01T00:00:00Z");
  private static final Instant MARCH = Instant.parse("2025-03-01T00:00:00Z");
  private static final Instant APRIL = Instant.parse("2025-04-01T00:00:00Z");

  private static final Filter ONE_MONTH = Filter.EVERYTHING.since(FEBRUARY).until(MARCH);
  private static final Filter TWO_MONTHS = Filter.EVERYTHING.since(FEBRUARY).until(APRIL);

  @TempDir private static Path folder;

  private static Fields fields;
  private static List<Flown> flown;
  private static Questions questions;

  private record Flown(Craft craft, Leg leg) {
    String icao() {
      return craft.address().toString();
    }

    boolean hasLanded() {
      return leg.landing() != Leg.Sight.UNKNOWN;
    }

    String to() {
      return fields.airport(leg.to()).ident();
    }

    Instant on() {
      return instant(leg.on());
    }

    boolean landedBetween(Instant since, Instant until) {
      return hasLanded() && !on().isBefore(since) && on().isBefore(until);
    }

    String landed() {
      return icao() + " " + to() + " " + on();
    }
  }

  @BeforeAll
  static void make() throws IOException {
    fields = Fields.of(ReferenceData.airports(), SIZE.seed());
    flown = flights(SIZE);
    new World(SIZE, told -> {}).make(folder.resolve("world"));
    questions = Workspace.open(folder.resolve("world")).questions(ReferenceData.airports());
  }

  @AfterAll
  static void close() {
    questions.close();
  }

  private static List<Flown> flights(WorldSize size) {
    Chain chain = new Chain(fields, size);
    List<Flown> all = new ArrayList<>();
    for (Craft craft :
        Fleet.of(fields, ReferenceData.addressBlocks(), ReferenceData.countries(), size)) {
      chain.fly(craft, leg -> all.add(new Flown(craft, leg)));
    }
    return all;
  }

  @Test
  void theSameSeedGivesTheSameFlightsAndAnotherOthers() {
    assertThat(flights(SIZE)).isEqualTo(flown);
    assertThat(flights(WorldSize.of(3_000, 8))).isNotEqualTo(flown);
  }

  @Test
  void eachTakesOffWhereItLandedAndNotBefore() {
    for (int i = 1; i < flown.size(); i++) {
      Leg before = flown.get(i - 1).leg();
      Leg leg = flown.get(i).leg();
      if (leg.number() > 0) {
        assertThat(leg.from()).isEqualTo(before.to());
        assertThat(leg.off()).isGreaterThan(before.on());
      }
    }
  }

  @Test
  void landingsAtAPlaceInAMonth() {
    assertRows(
        asked(new Question.Landings(ONE_MONTH.at(Set.of("MUHA"))), WorldTest::landing),
        landings(MARCH, each -> each.to().equals("MUHA")));
  }

  @Test
  void landingsOfStateAircraftNearACountry() {
    Set<String> near = idents(ReferenceData.places().near(place("VE"), 1_500));
    Who russian = who(Set.of(Category.GOVERNMENT), Set.of("RU"));
    assertRows(
        asked(new Question.Landings(TWO_MONTHS.of(russian).at(near)), WorldTest::landing),
        landings(
            APRIL,
            each ->
                near.contains(each.to())
                    && each.craft().category() == Category.GOVERNMENT
                    && each.craft().state().equals("RU")));
  }

  @Test
  void staysThatBeganInAMonth() {
    assertRows(
        asked(
                new Question.Stays(ONE_MONTH.at(Set.of("MUHA", "SVMI"))),
                row -> row.text("icao") + " " + row.text("airport") + " " + row.text("arrived"))
            .stream()
            .filter(stay -> stay.substring(stay.lastIndexOf(' ') + 1).startsWith("2025-02"))
            .toList(),
        landings(MARCH, each -> Set.of("MUHA", "SVMI").contains(each.to())));
  }

  @Test
  void flightsOfAnAircraftInTheYear() {
    Craft craft = flown.get(0).craft();
    Filter one = Filter.EVERYTHING.ofAircraft(Set.of(craft.address()), Set.of());
    assertRows(
        asked(new Question.Flights(one), row -> row.text("landing_airport")),
        flown.stream()
            .filter(each -> each.craft().equals(craft))
            .map(each -> each.hasLanded() ? each.to() : "")
            .toList());
  }

  @Test
  void whatFliesBetweenTwoCountriesHasBeenInBoth() {
    Set<String> russia = idents(ReferenceData.places().at(place("RU")));
    Set<String> venezuela = idents(ReferenceData.places().at(place("VE")));
    Filter between = TWO_MONTHS.in(TWO_MONTHS.where().between(russia, venezuela));
    List<String> aircraft = asked(new Question.Flights(between), row -> row.text("icao"));
    assertThat(aircraft).isNotEmpty();
    assertThat(aircraft).isSubsetOf(flownTo(russia)).isSubsetOf(flownTo(venezuela));
  }

  @Test
  void gapsNearAPlaceAreThoseOfAllGapsThatAreNear() {
    Area havana = ReferenceData.places().ground(place("MUHA"), Question.NEAR);
    Filter there = ONE_MONTH.at(Set.of("MUHA"));
    List<String> all =
        asked(
            gaps(ONE_MONTH, List.of()),
            row ->
                (row.isNear("before", havana)
                            || row.isNear("after", havana)
                            || row.text("holds").startsWith("stop at MUHA ")
                        ? "near "
                        : "far ")
                    + gap(row));
    assertRows(
        asked(gaps(there, List.of(havana)), row -> "near " + gap(row)),
        all.stream().filter(each -> each.startsWith("near ")).toList());
  }

  @Test
  void theStoryIsToldInAWorldOfAnySize() {
    Set<String> venezuela = idents(ReferenceData.places().at(place("VE")));
    Filter toCuba =
        TWO_MONTHS.in(
            TWO_MONTHS
                .where()
                .from(idents(ReferenceData.places().at(place("RU"))))
                .to(idents(ReferenceData.places().at(place("CU")))));
    Filter atHavana = TWO_MONTHS.at(Set.of("MUHA"));
    Stream.of(
            new Question.Journeys(toCuba, Question.Journeys.USUAL_STOP),
            new Question.Meetings(
                atHavana.of(Who.ANYBODY.ofOperators(Set.of("AIR CUBA"))), Duration.ofHours(1)),
            new Question.Connections(
                atHavana.of(who(Set.of(Category.GOVERNMENT), Set.of())),
                Who.ANYBODY,
                venezuela,
                Duration.ofHours(1),
                Duration.ofHours(48)))
        .forEach(question -> assertThat(asked(question, Named::toString)).isNotEmpty());
  }

  /** The same rows, in whatever order, and some. */
  private static void assertRows(List<String> found, List<String> expected) {
    assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> landings(Instant until, Predicate<Flown> which) {
    return flown.stream()
        .filter(each -> each.landedBetween(FEBRUARY, until))
        .filter(which)
        .map(Flown::landed)
        .toList();
  }

  private static Set<String> flownTo(Set<String> idents) {
    return flown.stream()
        .filter(each -> idents.contains(each.to()))
        .map(Flown::icao)
        .collect(Collectors.toSet());
  }

  private static Question gaps(Filter filter, List<Area> near) {
    return new Question.Gaps(filter, Duration.ofHours(1), Set.of(), near);
  }

  private static String landing(Named row) {
    return row.text("icao") + " " + row.text("landing_airport") + " " + row.text("landing_time");
  }

  private static String gap(Named row) {
    return row.text("icao") + " " + row.text("gap_start");
  }

  private static Who who(Set<Category> categories, Set<String> states) {
    return new Who(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), categories, states);
  }

  private static Place place(String code) {
    return ReferenceData.places().find(code);
  }

  private static Set<String> idents(List<Airport> airports) {
    return airports.stream().map(Airport::ident).collect(Collectors.toSet());
  }

  private static Instant instant(long micros) {
    return Instant.EPOCH.plusNanos(micros * 1_000);
  }

  private static List<String> asked(Question question, Function<Named, String> told) {
    List<String> all = new ArrayList<>();
    try (Answer answer = questions.answer(question)) {
      List<String> columns = answer.columns().stream().map(Column::name).toList();
      answer.rows().forEachRemaining(row -> all.add(told.apply(new Named(columns, row))));
    }
    return all;
  }

  /** A row whose values are called by the names of their columns. */
  private record Named(List<String> columns, Row row) {
    String text(String column) {
      return row.values().get(columns.indexOf(column)).asText();
    }

    boolean isNear(String side, Area area) {
      return area.contains(
          Double.parseDouble(text(side + "_latitude")),
          Double.parseDouble(text(side + "_longitude")));
    }
  }
}
