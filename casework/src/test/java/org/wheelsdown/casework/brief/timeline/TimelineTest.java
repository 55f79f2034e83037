package org.wheelsdown.casework.brief.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.wheelsdown.casework.brief.movement.Period;

class TimelineTest {
  private static final Pattern LINE =
      Pattern.compile("M([-\\d.]+),([-\\d.]+)L([-\\d.]+),([-\\d.]+)");

  @Property(seed = "14", tries = 300)
  void hatchingStaysInItsBox(
      @ForAll @DoubleRange(min = 0, max = 600) double left,
      @ForAll @DoubleRange(min = 1, max = 80) double width) {
    LINE.matcher(Hatching.path(left, left + width, 10, 14))
        .results()
        .forEach(
            line -> {
              for (int i = 1; i <= 3; i += 2) {
                assertThat(Double.parseDouble(line.group(i)))
                    .isBetween(left - 0.06, left + width + 0.06);
                assertThat(Double.parseDouble(line.group(i + 1))).isBetween(9.94, 24.06);
              }
            });
  }

  @Property(seed = "15", tries = 300)
  void hasTicksInOrderAndNotTooMany(@ForAll @LongRange(min = 0, max = 100_000_000) long seconds) {
    Instant from = Instant.parse("2018-12-10T01:10:00Z");
    Axis axis = Axis.of(new Period(from, from.plusSeconds(seconds), List.of()));
    List<Instant> ticks = axis.ticks();
    assertThat(ticks).hasSizeLessThanOrEqualTo(13).isSorted();
    assertThat(ticks).allMatch(tick -> axis.x(tick) >= 0 && axis.x(tick) <= Axis.WIDTH);
  }
}
