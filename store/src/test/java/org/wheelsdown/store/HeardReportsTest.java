package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.track.Removal;
import org.wheelsdown.core.track.Track;
import org.wheelsdown.store.question.Questions;
import org.wheelsdown.store.track.HeardReport;

/** What is told of one aircraft is all that was imported of it, each report once and judged. */
class HeardReportsTest {
  private static final Instant START = Instant.ofEpochSecond(Importing.MIDNIGHT);
  private static final Instant END = START.plus(Duration.ofDays(30));
  private static final Fleet FLEET = new Fleet(5, 8, 1234);

  @TempDir static Path folder;
  private static Workspace workspace;

  @BeforeAll
  static void importFleet() {
    workspace = Importing.atOnce(folder.resolve("fleet"), FLEET.byDay());
  }

  @Test
  void whatIsTravelIsTheTrack() {
    for (Address aircraft : aircraft()) {
      assertThat(heard(workspace, aircraft, START, END))
          .extracting(HeardReport::report)
          .filteredOn(report -> report.isTravelOf(0))
          .extracting(report -> said(report.position()))
          .isEqualTo(track(aircraft));
    }
  }

  @Test
  void whatIsSaidOfAReportDoesNotDependOnTheTimeAskedAbout() {
    Random random = new Random(7);
    for (Address aircraft : aircraft()) {
      List<HeardReport> all = heard(workspace, aircraft, START, END);
      for (int i = 0; i < 20; i++) {
        Instant since = START.plusSeconds(random.nextInt(8 * (int) Importing.DAY));
        Instant until = since.plusSeconds(random.nextInt(2 * (int) Importing.DAY));
        assertThat(heard(workspace, aircraft, since, until))
            .isEqualTo(
                all.stream()
                    .filter(each -> !each.report().position().instant().isBefore(since))
                    .filter(each -> each.report().position().instant().isBefore(until))
                    .toList());
      }
    }
  }

  @Test
  void eachIsCitedByTheOneRowInWhichItStands() {
    Address aircraft = aircraft().get(1);
    for (HeardReport each : heard(workspace, aircraft, START, END)) {
      Position position = each.report().position();
      int day = Importing.day(position);
      Citation citation = each.citation();
      assertThat(citation.file()).isEqualTo("day" + day);
      assertThat(citation.document()).isEqualTo("day" + day + "/trace_" + aircraft + ".json");
      assertThat(List.of(citation.firstRow(), citation.lastRow())).containsOnly(position.row());
      assertThat(List.of(citation.from(), citation.until())).containsOnly(position.instant());
      assertThat(citation.positions()).isEqualTo(1);
    }
  }

  @Test
  void aCopyWithAWrongClockIsToldAndTakenOutAlsoAtMidnight() {
    Address aircraft = aircraft().get(0);
    List<Position> flown = of(aircraft);
    List<Position> late = flown.stream().map(p -> p.at(p.time() + 7_500_000)).toList();
    Workspace both = Workspace.create(folder.resolve("late"));
    Importing.all(both, List.of(SourceContent.of("right", flown), SourceContent.of("late", late)));

    List<HeardReport> heard = heard(both, aircraft, START, END);

    assertThat(heard).hasSize(2 * flown.size());
    assertThat(heard)
        .filteredOn(each -> each.citation().file().equals("late"))
        .allSatisfy(
            each -> {
              assertThat(each.report().late()).isEqualTo(Duration.ofMillis(7500));
              assertThat(each.citation().from()).isEqualTo(each.report().told());
            });
    assertThat(heard)
        .extracting(each -> each.report())
        .filteredOn(report -> report.removal().isPresent())
        .hasSize(flown.size())
        .allMatch(report -> report.removal().get() == Removal.DUPLICATE);
    assertThat(heard)
        .extracting(HeardReport::report)
        .filteredOn(report -> report.isTravelOf(0))
        .extracting(report -> said(report.position()))
        .isEqualTo(track(aircraft));
  }

  @Test
  void ofWhomNobodyHeardThereIsNothing() {
    assertThat(heard(workspace, Address.parse("000001"), START, END)).isEmpty();
    Workspace empty = Workspace.create(folder.resolve("empty"));
    assertThat(heard(empty, aircraft().get(0), START, END)).isEmpty();
  }

  @Test
  void whatIsBeingReadIsNotTouchedByAnImport() {
    List<SourceContent> days = FLEET.byDay();
    Path place = folder.resolve("growing");
    Workspace growing = Importing.oneByOne(place, days.subList(0, 4));
    Address aircraft = aircraft().get(2);
    List<HeardReport> before = heard(growing, aircraft, START, END);

    List<HeardReport> read = new ArrayList<>();
    try (Questions questions = growing.questions(Country.AIRPORTS);
        Stream<HeardReport> reports = questions.tracks().heard(aircraft, START, END)) {
      Iterator<HeardReport> each = reports.iterator();
      read.add(each.next());
      Importing.oneByOne(place, days);
      each.forEachRemaining(read::add);
    }

    assertThat(read).isEqualTo(before);
    assertThat(heard(growing, aircraft, START, END)).hasSizeGreaterThan(before.size());
  }

  private static List<HeardReport> heard(
      Workspace workspace, Address aircraft, Instant since, Instant until) {
    try (Questions questions = workspace.questions(Country.AIRPORTS);
        Stream<HeardReport> reports = questions.tracks().heard(aircraft, since, until)) {
      return reports.toList();
    }
  }

  private static List<Address> aircraft() {
    return FLEET.heard().stream().map(Position::address).distinct().toList();
  }

  private static List<Position> of(Address aircraft) {
    return FLEET.heard().stream().filter(p -> p.address().equals(aircraft)).toList();
  }

  private static List<String> track(Address aircraft) {
    return Track.of(of(aircraft)).positions().stream().map(HeardReportsTest::said).toList();
  }

  private static String said(Position p) {
    return "%s %s %s %s %s"
        .formatted(p.instant(), p.latitude(), p.longitude(), p.altitude(), p.groundSpeed());
  }
}
