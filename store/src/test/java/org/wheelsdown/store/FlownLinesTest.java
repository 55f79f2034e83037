package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.line.FlownLine;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.Track;
import org.wheelsdown.store.question.Questions;
import org.wheelsdown.store.track.FlightHeard;

/** The line of each of many flights is that of its own positions, in whichever order they come. */
class FlownLinesTest {
  private static final Fleet FLEET = new Fleet(6, 9, 4321);
  private static final Duration SILENCE = Duration.ofMinutes(10);
  private static final double KILOMETRES = 2;

  @TempDir static Path folder;
  private static Workspace workspace;

  @BeforeAll
  static void importFleet() {
    workspace = Importing.atOnce(folder.resolve("fleet"), FLEET.byDay());
  }

  @Test
  void eachFlightHasItsOwnLine() {
    List<FlightHeard> flights = new ArrayList<>(stretches());
    assertThat(flights).hasSizeGreaterThan(30);
    assertThat(told(lines(flights))).isEqualTo(told(flown(flights)));
    Collections.shuffle(flights, new Random(3));
    assertThat(told(lines(flights))).isEqualTo(told(flown(flights)));
  }

  @Test
  void whatNobodyHeardHasNoLine() {
    Instant begin = Instant.ofEpochSecond(Importing.MIDNIGHT);
    Address stranger = Address.parse("000001");
    Address known = FLEET.heard().get(0).address();
    assertThat(
            lines(
                List.of(
                    new FlightHeard(stranger, 0, begin, begin.plusSeconds(3600), 10),
                    new FlightHeard(known, 1, begin, begin.plusSeconds(3600), 10),
                    new FlightHeard(known, 0, Instant.EPOCH, Instant.EPOCH.plusSeconds(9), 10))))
        .containsOnly(FlownLine.NONE)
        .hasSize(3);
  }

  private static List<FlownLine> lines(List<FlightHeard> flights) {
    try (Questions questions = workspace.questions(Country.AIRPORTS);
        Stream<FlownLine> lines = questions.tracks().lines(flights, SILENCE, KILOMETRES)) {
      return lines.toList();
    }
  }

  /** Some hours of each aircraft on each day, as a flight would be. */
  private static List<FlightHeard> stretches() {
    Instant begin = Instant.ofEpochSecond(Importing.MIDNIGHT);
    Random random = new Random(11);
    return Stream.iterate(begin, day -> day.plus(Duration.ofDays(1)))
        .limit(9)
        .flatMap(
            day ->
                aircraft().stream()
                    .map(
                        address -> {
                          Instant first = day.plusSeconds(random.nextInt(50_000));
                          Instant last = first.plusSeconds(random.nextInt(30_000));
                          return new FlightHeard(
                              address, 0, first, last, 1 + random.nextInt(90_000));
                        }))
        .toList();
  }

  private static List<FlownLine> flown(List<FlightHeard> flights) {
    return flights.stream().map(FlownLinesTest::flown).toList();
  }

  private static FlownLine flown(FlightHeard flight) {
    List<Position> reports =
        FLEET.heard().stream().filter(each -> each.address().equals(flight.address())).toList();
    List<Position> flown =
        Track.of(reports).positions().stream()
            .filter(each -> !each.instant().isBefore(flight.first()))
            .filter(each -> !each.instant().isAfter(flight.last()))
            .toList();
    return FlownLine.of(flown, SILENCE).within(KILOMETRES);
  }

  /** All of each line but in which file its positions stand. */
  private static List<List<String>> told(List<FlownLine> lines) {
    return lines.stream().map(FlownLinesTest::told).toList();
  }

  private static List<String> told(FlownLine line) {
    return line.stretches().stream()
        .map(
            stretch ->
                stretch instanceof FlownLine.Heard heard
                    ? heard.positions().stream().map(FlownLinesTest::told).toList().toString()
                    : "silent")
        .toList();
  }

  private static String told(Position at) {
    return "%s %s %s %s".formatted(at.instant(), at.latitude(), at.longitude(), at.altitude());
  }

  private static List<Address> aircraft() {
    return FLEET.heard().stream().map(Position::address).distinct().sorted().toList();
  }
}
