package org.wheelsdown.core.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Position;

/** Two documents that tell of one flight become one path, whatever their clocks say. */
class ClocksTest {
  private static final Heard OTHER_DOCUMENT = new Heard(45, 10, 36_000, 450, "DLH1", 2);

  private static List<Position> late(List<Position> reports, double seconds) {
    return reports.stream().map(p -> p.at(p.time() + Math.round(seconds * 1e6))).toList();
  }

  private static double kilometres(List<Position> path) {
    double sum = 0;
    for (int i = 1; i < path.size(); i++) {
      sum += Reach.kilometres(path.get(i - 1), path.get(i));
    }
    return sum;
  }

  @Property(tries = 100, seed = "11")
  void aCopyWithAWrongClockChangesNothing(@ForAll @IntRange(min = 5, max = 1100) int tenths) {
    List<Position> flight = Heard.AIRLINER.between(0, 3600);
    List<Position> copy = late(OTHER_DOCUMENT.between(0, 3600), tenths / 10.0);

    Track track = Track.of(Heard.all(copy, flight));

    assertThat(track.positions())
        .extracting(Position::time, Position::latitude, Position::longitude)
        .isEqualTo(
            Track.of(flight).positions().stream()
                .map(p -> tuple(p.time(), p.latitude(), p.longitude()))
                .toList());
    assertThat(track.marks()).extracting(Mark::kind).containsExactly(Anomaly.CLOCK);
  }

  @Property(tries = 50, seed = "12")
  void otherReportsOfTheFlightMakeNoZigzag(
      @ForAll @IntRange(min = -110, max = 110) int seconds, @ForAll Random random) {
    List<Position> flight =
        Heard.AIRLINER.between(0, 7200).stream().filter(p -> random.nextInt(3) > 0).toList();
    List<Position> others =
        OTHER_DOCUMENT.between(0, 7200).stream().filter(p -> random.nextInt(3) == 0).toList();

    Track track = Track.of(Heard.all(flight, late(others, seconds)));

    double whole = kilometres(Heard.AIRLINER.between(0, 7200));
    assertThat(kilometres(track.positions())).isBetween(0.999 * kilometres(flight), 1.001 * whole);
    assertThat(track.others()).isEmpty();
    assertThat(track.marks()).hasSize(seconds == 0 ? 0 : 1);
  }

  @Test
  void clocksThatScatterButAgreeOnAverageAreLeftAlone() {
    Random random = new Random(4);
    List<Position> scattered =
        OTHER_DOCUMENT.between(0, 3600).stream()
            .map(p -> p.at(p.time() + Math.round(2e6 * random.nextGaussian())))
            .toList();

    assertThat(Track.of(Heard.all(Heard.AIRLINER.between(0, 3600), scattered)).marks()).isEmpty();
  }

  @Test
  void theMarkSaysByHowMuch() {
    List<Position> copy = late(OTHER_DOCUMENT.between(0, 3600), 7.5);

    assertThat(Track.of(Heard.all(Heard.AIRLINER.between(0, 3600), copy)).marks().get(0).detail())
        .contains("7.5 s later");
  }
}
