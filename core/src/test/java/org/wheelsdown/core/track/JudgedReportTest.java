package org.wheelsdown.core.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Position;

/** What is told of single reports is what the track was made by. */
class JudgedReportTest {
  @Property(tries = 50, seed = "31")
  void agreesWithTheTrack(
      @ForAll @IntRange(max = 40) int copies,
      @ForAll @IntRange(max = 10) int strays,
      @ForAll boolean isShared,
      @ForAll Random random) {
    List<Position> reports = new ArrayList<>(Heard.AIRLINER.between(0, 7200));
    reports.addAll(reports.subList(100, 100 + copies));
    for (int i = 0; i < strays; i++) {
      int second = 3000 + 10 * random.nextInt(100);
      Heard elsewhere = new Heard(-30 + i, 100, 36_000, 450, "DLH1", 3);
      reports.addAll(elsewhere.between(second, second + 10));
    }
    if (isShared) {
      reports.addAll(new Heard(30, -20, 24_000, 300, "AFR2", 1).between(2000, 4000));
    }
    Collections.shuffle(reports, random);

    Track track = Track.of(reports);
    List<JudgedReport> judged = JudgedReport.of(reports);

    assertThat(judged)
        .extracting(JudgedReport::position)
        .containsExactlyInAnyOrderElementsOf(reports);
    assertThat(judged).isSortedAccordingTo((a, b) -> a.told().compareTo(b.told()));
    assertThat(where(judged, report -> report.isTravelOf(0))).isEqualTo(track.positions());
    for (int i = 0; i < track.others().size(); i++) {
      int other = i + 1;
      assertThat(where(judged, report -> report.isTravelOf(other)))
          .isEqualTo(track.others().get(i).positions());
    }
    assertThat(counts(judged)).isEqualTo(track.removed());
  }

  private static List<Position> where(List<JudgedReport> reports, Predicate<JudgedReport> which) {
    return reports.stream().filter(which).map(JudgedReport::position).toList();
  }

  private static Map<Removal, Long> counts(List<JudgedReport> reports) {
    return reports.stream()
        .map(JudgedReport::removal)
        .flatMap(Optional::stream)
        .collect(Collectors.groupingBy(why -> why, Collectors.counting()));
  }

  @Test
  void keepsTheTimeThatADocumentWithAWrongClockSays() {
    List<Position> late =
        new Heard(45, 10, 36_000, 450, "DLH1", 2)
            .between(0, 3600).stream().map(p -> p.at(p.time() + 7_500_000)).toList();

    List<JudgedReport> judged = JudgedReport.of(Heard.all(Heard.AIRLINER.between(0, 3600), late));

    assertThat(judged)
        .filteredOn(report -> report.position().origin().source() == 2)
        .hasSameSizeAs(late)
        .allMatch(report -> report.late().equals(Duration.ofMillis(7500)))
        .extracting(JudgedReport::told)
        .containsExactlyElementsOf(late.stream().map(Position::instant).toList());
    assertThat(judged)
        .filteredOn(report -> report.position().origin().source() == 1)
        .allMatch(report -> report.told().equals(report.position().instant()));
    assertThat(judged.get(0).position().instant())
        .isEqualTo(Instant.EPOCH.plusSeconds(1_700_000_000));
  }
}
