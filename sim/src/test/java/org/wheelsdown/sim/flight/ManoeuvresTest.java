package org.wheelsdown.sim.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.aircraft.AircraftType;

class ManoeuvresTest {
  private static final Airport SCHIPHOL = field("EHAM");
  private static final Airport BRUSSELS = field("EBBR");

  private final List<Motion> motions = new ArrayList<>();

  @Test
  void aBrokenOffApproachComesDownToItsHeightAndGoesUpAgain() {
    Arrival arrival = pattern(List.of());
    fly(AircraftType.A320, List.of(new Pass(BRUSSELS, arrival, 300, 3000)), BRUSSELS, arrival);
    List<Motion> low = before(lowestBeforeLanding());
    assertThat(lowestBeforeLanding().pressureAltitude() - BRUSSELS.elevationFeet())
        .isBetween(100.0, 320.0);
    assertThat(low).anyMatch(each -> each.pressureAltitude() > 15_000);
    assertThat(after(lowestBeforeLanding()))
        .anyMatch(each -> each.pressureAltitude() > BRUSSELS.elevationFeet() + 2500);
  }

  @Test
  void aTouchAndGoTouchesTheRunwayForSeconds() {
    Arrival arrival = pattern(List.of());
    Flown flown =
        fly(AircraftType.C172, List.of(new Pass(SCHIPHOL, arrival, 0, 1000)), SCHIPHOL, arrival);
    double takeoff = flown.takeoff().time().getEpochSecond();
    double landing = flown.landing().time().getEpochSecond();
    List<Motion> touching =
        motions.stream()
            .filter(Motion::onGround)
            .filter(each -> each.time() > takeoff + 2 && each.time() < landing - 2)
            .toList();
    assertThat(touching).hasSizeBetween(3, 25);
    assertThat(touching)
        .allMatch(each -> each.groundSpeed() > 40)
        .allSatisfy(
            each ->
                assertThat(each.pressureAltitude())
                    .isCloseTo(SCHIPHOL.elevationFeet(), within(1.0)));
  }

  @Test
  void aHoldKeepsItsHeightAndGoesAround() {
    Hold hold = new Hold(51.4, 4.6, 180, 9000, 8000, 3);
    fly(AircraftType.A320, List.of(hold), BRUSSELS, pattern(List.of()));
    List<Motion> level =
        motions.stream().filter(each -> Math.abs(each.pressureAltitude() - 8000) < 60).toList();
    double turned = 0;
    for (int i = 1; i < level.size(); i++) {
      turned += Math.IEEEremainder(level.get(i).track() - level.get(i - 1).track(), 360);
    }
    assertThat(turned).isGreaterThan(2.5 * 360);
  }

  @Test
  void aLevelStretchIsFlownBeforeTheFinal() {
    fly(AircraftType.A320, List.of(), BRUSSELS, pattern(List.of(new LevelOff(4000, 12))));
    double feet = 4000 + BRUSSELS.elevationFeet();
    double seconds =
        motions.stream()
            .filter(each -> Math.abs(each.pressureAltitude() - feet) < 60)
            .filter(each -> Math.abs(each.verticalRate()) < 100)
            .count();
    assertThat(seconds).isGreaterThan(120);
  }

  @Test
  void aCoarserPaceFliesTheSameFlight() {
    Arrival arrival = pattern(List.of());
    Flown fine = fly(AircraftType.A320, List.of(), BRUSSELS, arrival);
    motions.clear();
    Flown coarse =
        new FlightSimulation(
                plan(AircraftType.A320, List.of(), BRUSSELS, arrival),
                Atmosphere.STANDARD,
                (now, nearField) -> nearField ? 1 : 5,
                motions::add)
            .run();
    assertThat(Duration.between(fine.landing().time(), coarse.landing().time()).abs())
        .isLessThan(Duration.ofSeconds(15));
    assertThat(coarse.landing().where().latitude())
        .isCloseTo(fine.landing().where().latitude(), within(1e-6));
  }

  private Motion lowestBeforeLanding() {
    double landing = landing();
    return motions.stream()
        .filter(each -> !each.onGround())
        .filter(each -> each.time() > motions.get(0).time() + 1500)
        .filter(each -> each.time() < landing - 300)
        .min((a, b) -> Double.compare(a.pressureAltitude(), b.pressureAltitude()))
        .orElseThrow();
  }

  private double landing() {
    double last = 0;
    for (Motion motion : motions) {
      last = motion.onGround() ? last : motion.time();
    }
    return last;
  }

  private List<Motion> before(Motion moment) {
    return motions.stream().filter(each -> each.time() < moment.time()).toList();
  }

  private List<Motion> after(Motion moment) {
    return motions.stream().filter(each -> each.time() > moment.time()).toList();
  }

  private static Arrival pattern(List<LevelOff> levels) {
    return new Arrival(RunwayChoice.INTO_WIND, 8, 4, 3, 3, 4000, levels);
  }

  private Flown fly(AircraftType type, List<Step> via, Airport to, Arrival arrival) {
    return new FlightSimulation(plan(type, via, to, arrival), Atmosphere.STANDARD, motions::add)
        .run();
  }

  private static FlightPlan plan(AircraftType type, List<Step> via, Airport to, Arrival arrival) {
    return new FlightPlan(
        type,
        SCHIPHOL,
        via,
        to,
        Instant.parse("2025-06-18T08:00:00Z"),
        type.equals(AircraftType.C172) ? 2000 : 18_000,
        "SIM1",
        "2000",
        Duration.ZERO,
        Duration.ZERO,
        new Departure(RunwayChoice.INTO_WIND, 1, List.of()),
        arrival);
  }

  private static Airport field(String ident) {
    return ReferenceData.airports().find(ident).orElseThrow();
  }
}
