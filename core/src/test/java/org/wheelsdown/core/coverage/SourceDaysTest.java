package org.wheelsdown.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Address;

class SourceDaysTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-01-05");
  private static final Set<Integer> ALL_FOLDERS = upTo(256);
  private static final Set<Integer> ALL_HOURS = upTo(24);

  @Test
  void aDayLikeThoseAroundItIsComplete() {
    SourceDays days = SourceDays.of(List.of(full(0, 50_000), full(1, 48_000), full(2, 51_000)));

    assertThat(days.all()).extracting(SourceDay::completeness).containsOnly(Completeness.COMPLETE);
    assertThat(days.of(FIRST).reason()).isEmpty();
  }

  @Test
  void foldersThatAreMissingAreCounted() {
    Set<Integer> folders = upTo(122);
    SourceDays days =
        SourceDays.of(List.of(new DayCount("lol", FIRST, 26_000, 9_000_000, folders, ALL_HOURS)));

    SourceDay day = days.of(FIRST);
    assertThat(day.completeness()).isEqualTo(Completeness.PARTIAL);
    assertThat(day.reason()).isEqualTo("122 of 256 folders");
    assertThat(day.holdsFolderOf(Address.parse("ae4a79"))).isTrue();
    assertThat(day.holdsFolderOf(Address.parse("ae4af6"))).isFalse();
  }

  @Test
  void foldersThatAreEmptyByChanceAreNot() {
    SourceDays days =
        SourceDays.of(List.of(new DayCount("", FIRST, 400, 100_000, upTo(200), ALL_HOURS)));

    assertThat(days.of(FIRST).completeness()).isEqualTo(Completeness.COMPLETE);
  }

  @Test
  void farLessThanTheDaysAroundIsPartial() {
    SourceDays days =
        SourceDays.of(List.of(full(0, 50_000), full(1, 48_000), full(2, 4_000), full(3, 51_000)));

    assertThat(days.of(FIRST.plusDays(2)).reason())
        .isEqualTo(
            "8 % of the aircraft of the days around it, 8 % of the positions of the days around it");
    assertThat(days.of(FIRST.plusDays(1)).completeness()).isEqualTo(Completeness.COMPLETE);
  }

  @Test
  void hoursWithoutAnybodyAreToldAndDaysWithoutAnythingAreMissing() {
    SourceDays days =
        SourceDays.of(
            List.of(
                new DayCount("", FIRST, 5_000, 1_000_000, ALL_FOLDERS, upTo(13)), full(4, 5_000)));

    assertThat(days.of(FIRST).reason()).isEqualTo("nothing at all in 11 of 24 hours");
    assertThat(days.of(FIRST).silentHours()).contains(13, 23).doesNotContain(12);
    assertThat(days.all())
        .extracting(SourceDay::completeness)
        .containsExactly(
            Completeness.PARTIAL,
            Completeness.MISSING,
            Completeness.MISSING,
            Completeness.MISSING,
            Completeness.COMPLETE);
  }

  @Test
  void oneAircraftsExportIsNoSource() {
    SourceDays days =
        SourceDays.of(List.of(new DayCount("export", FIRST, 1, 2_000, Set.of(0xf6), upTo(5))));

    assertThat(days.of(FIRST).completeness()).isEqualTo(Completeness.UNKNOWN);
    assertThat(days.of(FIRST).reason()).startsWith("only 1 aircraft");
    assertThat(days.of(FIRST).silentHours()).isEmpty();
  }

  @Test
  void theMostCompleteSourceOfADayCounts() {
    DayCount export = new DayCount("export", FIRST, 1, 2_000, Set.of(0xf6), upTo(5));

    assertThat(SourceDays.of(List.of(export, full(0, 50_000))).of(FIRST).completeness())
        .isEqualTo(Completeness.COMPLETE);
    assertThat(SourceDays.of(List.of(full(0, 50_000), export)).of(FIRST).completeness())
        .isEqualTo(Completeness.COMPLETE);
  }

  @Test
  void daysOfOneOriginEachAreComparedAllTheSame() {
    SourceDays days =
        SourceDays.of(
            List.of(of("a", 0, 50_000), of("b", 1, 48_000), of("c", 2, 9_000), of("d", 3, 51_000)));

    assertThat(days.of(FIRST.plusDays(2)).completeness()).isEqualTo(Completeness.PARTIAL);
  }

  private static DayCount full(int day, long aircraft) {
    return of("lol", day, aircraft);
  }

  private static DayCount of(String origin, int day, long aircraft) {
    LocalDate date = FIRST.plusDays(day);
    return new DayCount(origin, date, aircraft, aircraft * 1_000, ALL_FOLDERS, ALL_HOURS);
  }

  private static Set<Integer> upTo(int end) {
    return IntStream.range(0, end).boxed().collect(Collectors.toSet());
  }
}
