package org.wheelsdown.sim.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.wheelsdown.sim.flight.Motion;

class ReceiverTest {
  private static final Receiver RECEIVER = new Receiver(50, 179.9, 1000, 100, List.of());
  private static final double DEGREE_KILOMETRES = 111.2;

  @Test
  void hearsFurtherTheHigherAnAircraftIs() {
    assertThat(RECEIVER.chance(away(200, 5000))).isZero();
    assertThat(RECEIVER.chance(away(200, 30_000))).isPositive();
    assertThat(RECEIVER.chance(away(399, 45_000))).isLessThan(0.1);
    assertThat(RECEIVER.chance(away(405, 45_000))).isZero();
  }

  @Test
  void hearsOnTheGroundOnlyWhatIsNear() {
    assertThat(RECEIVER.chance(onGround(5))).isPositive();
    assertThat(RECEIVER.chance(onGround(12))).isZero();
  }

  @Test
  void hearsAcrossTheAntimeridian() {
    assertThat(RECEIVER.chance(moment(0, 50, -179.9, false, 20_000))).isGreaterThan(0.8);
  }

  @Test
  void hearsNothingInAnOutage() {
    Outage outage = new Outage(Instant.ofEpochSecond(100), Instant.ofEpochSecond(200));
    Receiver receiver = new Receiver(50, 5, 0, 100, List.of(outage));
    assertThat(receiver.chance(moment(99, 50, 5, false, 9000))).isPositive();
    assertThat(receiver.chance(moment(100, 50, 5, false, 9000))).isZero();
    assertThat(receiver.chance(moment(200, 50, 5, false, 9000))).isPositive();
  }

  @Test
  void nobodyHearsFarFromAllReceivers() {
    Receivers receivers = new Receivers(List.of(RECEIVER));
    assertThat(receivers.chance(moment(0, 20, -40, false, 35_000))).isZero();
  }

  @Test
  void losesSomeMomentsAndTellsTheOthersInOrder() {
    List<Motion> heard = new ArrayList<>();
    Reception reception =
        new Reception(new Receivers(List.of(RECEIVER)), new SplittableRandom(1), heard::add);
    for (int second = 0; second < 1000; second++) {
      reception.accept(moment(second, 50 + second * 1e-5, 179.9, false, 30_000));
    }
    assertThat(heard).hasSizeBetween(800, 980);
    for (int i = 1; i < heard.size(); i++) {
      assertThat(heard.get(i).time()).isGreaterThan(heard.get(i - 1).time());
    }
  }

  private static Motion away(double kilometres, double feet) {
    return moment(0, 50 - kilometres / DEGREE_KILOMETRES, 179.9, false, feet);
  }

  private static Motion onGround(double kilometres) {
    return moment(0, 50 - kilometres / DEGREE_KILOMETRES, 179.9, true, 1000);
  }

  private static Motion moment(
      double time, double latitude, double longitude, boolean onGround, double feet) {
    return new Motion(time, latitude, longitude, onGround, feet, feet, feet, 100, 0, 0, 100, 0);
  }
}
