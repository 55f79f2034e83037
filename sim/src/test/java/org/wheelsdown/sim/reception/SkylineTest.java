package org.wheelsdown.sim.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.wheelsdown.sim.flight.Motion;
import org.wheelsdown.sim.path.PathPoint;

class SkylineTest {
  private static final PathPoint HOME = new PathPoint(47, 11, 0);

  @Test
  void aHillHidesWhatIsLowBehindItAndNothingElse() {
    Receiver receiver = receiver(new Skyline(List.of(0.0, 3.0)));
    assertThat(receiver.chance(at(90, 20, 8000))).isPositive();
    assertThat(receiver.chance(at(270, 20, 2500))).isZero();
    assertThat(receiver.chance(at(270, 20, 8000))).isPositive();
    assertThat(receiver.chance(at(270, 100, 8000))).isZero();
  }

  @Test
  void aDrawnSkylineIsNeverMuchHigherThanTypical() {
    Skyline skyline = Skyline.draw(new SplittableRandom(1), 0.5);
    assertThat(skyline.degrees()).hasSize(12).allMatch(each -> each >= 0 && each <= 2);
    assertThat(Collections.max(skyline.degrees())).isGreaterThan(0.5);
  }

  @Test
  void fewReceiversAreAskedWhereverAnAircraftIs() {
    Receivers receivers =
        new Receivers(List.of(receiver(Skyline.FLAT), new Receiver(0, 179.5, 0, 100, List.of())));
    assertThat(receivers.anyNear(47.5, 11.5)).isTrue();
    assertThat(receivers.anyNear(0, -179.5)).isTrue();
    assertThat(receivers.anyNear(20, -40)).isFalse();
    assertThat(receivers.chance(at(90, 20, 8000))).isPositive();
  }

  private static Receiver receiver(Skyline skyline) {
    return new Receiver(47, 11, 0, 50, skyline, Receiver.FURTHEST, List.of());
  }

  private static Motion at(double bearing, double kilometres, double feet) {
    PathPoint point = HOME.beside(bearing, kilometres * 1000);
    return new Motion(
        0, point.latitude(), point.longitude(), false, feet, feet, feet, 200, 0, 0, 200, 0);
  }
}
