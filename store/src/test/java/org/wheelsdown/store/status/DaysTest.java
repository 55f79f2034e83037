package org.wheelsdown.store.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final LocalDate FIRST = LocalDate.parse("2018-12-10");

  @Test
  void aDayWithMuchLessThanThoseAroundItLooksPartial() {
    Days days = new Days();
    long[] positions = {1_000, 900, 300, 1_100, 950};
    for (int i = 0; i < positions.length; i++) {
      days.add(FIRST.plusDays(i), positions[i], 10);
    }

    assertThat(days.statuses())
        .extracting(DayStatus::looksPartial)
        .containsExactly(false, false, true, false, false);
    assertThat(days.statuses().get(2).shareOfNeighbours()).hasValue(300 / 975.0);
  }

  @Test
  void nothingIsSaidOfADayWithoutNeighbours() {
    Days days = new Days();
    days.add(FIRST, 10, 1);
    days.add(FIRST.plusDays(1), 1_000, 1);
    days.add(FIRST.plusDays(30), 1, 1);

    assertThat(days.statuses()).noneMatch(DayStatus::looksPartial);
  }

  @Test
  void daysInBetweenAreMissing() {
    Days days = new Days();
    days.add(FIRST, 1, 1);
    days.add(FIRST.plusDays(1), 1, 1);
    days.add(FIRST.plusDays(4), 1, 1);
    days.add(FIRST.plusDays(6), 1, 1);

    assertThat(days.missing())
        .containsExactly(
            new DayRange(FIRST.plusDays(2), FIRST.plusDays(3)),
            new DayRange(FIRST.plusDays(5), FIRST.plusDays(5)));
  }
}
