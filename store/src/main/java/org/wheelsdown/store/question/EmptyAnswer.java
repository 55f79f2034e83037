package org.wheelsdown.store.question;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.coverage.BandHeard;
import org.wheelsdown.core.coverage.Cell;
import org.wheelsdown.core.coverage.Completeness;
import org.wheelsdown.core.coverage.Floor;
import org.wheelsdown.core.coverage.Hour;
import org.wheelsdown.core.coverage.SourceDay;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.store.coverage.CoverageQuestions;
import org.wheelsdown.store.engine.Engine;

/** Says of a question to which there is no answer what could have been found at all. */
final class EmptyAnswer {
  /** Days named one by one; more are only counted. */
  private static final int NAMED_DAYS = 7;

  /** Beyond so many airports it says little how low anybody is heard around them. */
  private static final int MOST_AIRPORTS = 50;

  /** Kilometres around an airport: about as far as a low aircraft is heard alike. */
  private static final double AROUND = 30;

  /** Feet above a field below which somebody who lands there cannot be missed. */
  private static final double LOW = 1_500;

  private final Filter filter;
  private final CoverageQuestions coverage;

  EmptyAnswer(Filter filter, CoverageQuestions coverage) {
    this.filter = filter;
    this.coverage = coverage;
  }

  /**
   * Which of the aircraft were never heard. What can be an address or a registration is told of as
   * an address.
   *
   * @param documents what follows {@code FROM} for the documents
   */
  List<String> aircraft(Engine engine, String documents) {
    List<String> addresses = filter.who().addresses().stream().map(Address::toString).toList();
    if (addresses.isEmpty()) {
      return List.of();
    }
    Set<String> there =
        new HashSet<>(
            engine.list(
                "SELECT DISTINCT icao FROM %s WHERE icao%s"
                    .formatted(documents, QuestionConditions.in(addresses)),
                row -> row.getString(1)));
    return addresses.stream()
        .filter(each -> !there.contains(each))
        .sorted()
        .map("Nothing that was imported is about %s."::formatted)
        .toList();
  }

  /** Which of the days are not wholly there. */
  List<String> days() {
    List<SourceDay> all = coverage.days();
    List<SourceDay> asked = all.stream().filter(this::isAsked).toList();
    List<String> sentences = new ArrayList<>();
    if (!all.isEmpty() && (asked.isEmpty() || !isTimeAsked())) {
      LocalDate last = all.get(all.size() - 1).day();
      sentences.add("What was imported is from %s to %s (UTC).".formatted(all.get(0).day(), last));
    }
    if (!isTimeAsked()) {
      add(sentences, "without any position", of(asked, Completeness.MISSING));
    }
    add(sentences, "incomplete", of(asked, Completeness.PARTIAL));
    List<SourceDay> doubtful = of(asked, Completeness.UNKNOWN);
    if (!doubtful.isEmpty()) {
      sentences.add(
          "Of %s too few aircraft were imported to tell whether all is there."
              .formatted(number(doubtful.size(), "day")));
    }
    return sentences;
  }

  /** If it is, missing days are told of beside any answer. */
  private boolean isTimeAsked() {
    return filter.since().isPresent() || filter.until().isPresent();
  }

  private boolean isAsked(SourceDay day) {
    LocalDate first = filter.since().map(EmptyAnswer::day).orElse(LocalDate.MIN);
    LocalDate last = filter.until().map(end -> day(end.minusNanos(1))).orElse(LocalDate.MAX);
    return !day.day().isBefore(first) && !day.day().isAfter(last);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private static List<SourceDay> of(List<SourceDay> days, Completeness completeness) {
    return days.stream().filter(day -> day.completeness() == completeness).toList();
  }

  private static void add(List<String> sentences, String what, List<SourceDay> days) {
    if (days.isEmpty()) {
      return;
    }
    String are = days.size() == 1 ? " is " : " are ";
    String named =
        days.size() > NAMED_DAYS
            ? ""
            : days.stream()
                .map(day -> day.day() + " (" + day.reason() + ")")
                .collect(Collectors.joining(", ", ": ", ""));
    sentences.add(number(days.size(), "day") + are + what + named + ".");
  }

  /** How low anybody was heard around the airports; empty where none or too many are asked for. */
  Optional<String> places(Airports airports) {
    Set<String> idents = filter.where().at().orElse(Set.of());
    if (idents.isEmpty() || idents.size() > MOST_AIRPORTS) {
      return Optional.empty();
    }
    Set<Cell> cells =
        idents.stream()
            .map(airports::find)
            .flatMap(Optional::stream)
            .flatMap(EmptyAnswer::cells)
            .collect(Collectors.toSet());
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    Floor floor = floor(cells);
    String heard =
        floor.isNobody() ? "nobody was heard at all" : "aircraft were heard " + floor.inWords();
    String when = isTimeAsked() ? " in that time" : "";
    return Optional.of("Within %.0f km of there, %s%s.".formatted(AROUND, heard, when));
  }

  private Floor floor(Set<Cell> cells) {
    Hour first = filter.since().map(Hour::of).orElse(new Hour(0));
    Hour last = filter.until().map(Hour::before).orElse(new Hour(Integer.MAX_VALUE));
    Floor floor = Floor.NOBODY;
    for (BandHeard band : coverage.heard(cells, first, last)) {
      floor = floor.and(band.band(), band.lowestFeet());
    }
    return floor;
  }

  /**
   * Whether what is asked about would have been seen: a time from one day to another, all of whose
   * days are wholly there, at larger airports at each of which others were heard close to the
   * ground. In doubt it is not.
   */
  boolean isCovered(Airports airports) {
    if (filter.since().isEmpty() || filter.until().isEmpty()) {
      return false;
    }
    List<SourceDay> asked = coverage.days().stream().filter(this::isAsked).toList();
    long days =
        ChronoUnit.DAYS.between(day(filter.since().get()), day(filter.until().get().minusNanos(1)))
            + 1;
    return asked.size() == days
        && of(asked, Completeness.COMPLETE).size() == days
        && areHeardLow(airports);
  }

  private boolean areHeardLow(Airports airports) {
    List<Airport> larger =
        filter.where().ends().orElse(Set.of()).stream()
            .map(airports::find)
            .flatMap(Optional::stream)
            .filter(airport -> airport.type().compareTo(AirportType.MEDIUM_AIRPORT) <= 0)
            .toList();
    return !larger.isEmpty()
        && larger.size() <= MOST_AIRPORTS
        && larger.stream().allMatch(this::isHeardLow);
  }

  private boolean isHeardLow(Airport airport) {
    Floor floor = floor(cells(airport).collect(Collectors.toSet()));
    return floor.onTheGround() || floor.feet() < airport.elevationFeet() + LOW;
  }

  private static Stream<Cell> cells(Airport airport) {
    return Cell.within(airport.latitude(), airport.longitude(), AROUND).stream();
  }

  private static String number(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }
}
