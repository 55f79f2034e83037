package org.wheelsdown.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;

class GapCoverageTest {
  private static final String DAY = "2025-02-05";
  private static final Address OWN = Address.parse("ae4af6");
  private static final Airport FIELD = field(19.9, -75.2);
  private static final Position LOST = report("2025-02-05T13:00:00Z", 20.3, -75.0, 12_350);
  private static final Position FOUND = report("2025-02-05T15:30:00Z", 20.3, -75.0, 9_000);
  private static final Way STOP = Way.stopping(LOST, FIELD, FOUND);

  @Test
  void manyMissingDaysAreCounted() {
    Way month = Way.stopping(LOST, FIELD, report("2025-03-04T15:30:00Z", 20.3, -75.0, 9_000));

    assertThat(GapCoverage.classify(month, new MadeCoverage()).sentence())
        .isEqualTo("the source lacks 28 days from 2025-02-05 to 2025-03-04");
  }

  /** A set of a month's spots is filled at once. */
  @Test
  void spotsOfOneWayHaveNumbersOfTheirOwn() {
    Set<Integer> numbers = new HashSet<>();
    for (int hour = 0; hour < 1_000; hour++) {
      for (Cell cell : Cell.within(20, -75, 30)) {
        numbers.add(new Spot(cell, new Hour(480_000 + hour)).hashCode());
      }
    }

    assertThat(numbers).hasSizeGreaterThan(990 * Cell.within(20, -75, 30).size());
  }

  @Test
  void aDayThatIsNotThereIsMissing() {
    GapCoverage found = GapCoverage.classify(STOP, new MadeCoverage());

    assertThat(found.gapClass()).isEqualTo(GapClass.SOURCE_MISSING);
    assertThat(found.shares()).containsExactly(Map.entry(GapClass.SOURCE_MISSING, 1.0));
    assertThat(found.sentence()).isEqualTo("the source has no such day: 2025-02-05");
  }

  @Test
  void hoursWithoutAnybodyAreMissingToo() {
    Coverage coverage =
        new MadeCoverage()
            .day(DAY, Completeness.PARTIAL, Set.of(), Set.of(13, 14, 15), "nothing in 3 hours");

    assertThat(GapCoverage.classify(STOP, coverage))
        .extracting(GapCoverage::gapClass, GapCoverage::sentence)
        .containsExactly(
            GapClass.SOURCE_MISSING, "the source has nothing at all from anybody in these hours");
  }

  @Test
  void anAircraftWhoseFolderIsMissingIsNotSilent() {
    Coverage coverage =
        atTheField(14).day(DAY, Completeness.PARTIAL, Set.of(0xf6), Set.of(), "122 of 256 folders");

    GapCoverage found = GapCoverage.classify(STOP, coverage);
    assertThat(found.gapClass()).isEqualTo(GapClass.SOURCE_PARTIAL);
    assertThat(found.sentence())
        .isEqualTo(
            "the source is incomplete for 2025-02-05: 122 of 256 folders, and not the one of this"
                + " aircraft");
  }

  @Test
  void othersWhoWereHeardOnThatGroundMakeItSilent() {
    GapCoverage found = GapCoverage.classify(STOP, atTheField(13, 14, 15).complete(DAY));

    assertThat(found.gapClass()).isEqualTo(GapClass.OTHERS_HEARD);
    assertThat(found.sentence())
        .isEqualTo("3 others were heard on the ground there; this aircraft was silent");
  }

  @Test
  void othersHighAboveAreNoCoverageOfTheGround() {
    MadeCoverage coverage = new MadeCoverage().complete(DAY);
    for (int hour = 13; hour <= 15; hour++) {
      coverage.heard(19.9, -75.2, hour(hour), 10_250, 2);
    }
    coverage.onOtherDays(19.9, -75.2, 7_100);

    GapCoverage found = GapCoverage.classify(STOP, coverage);
    assertThat(found.gapClass()).isEqualTo(GapClass.NOBODY_HEARD);
    assertThat(found.sentence())
        .isEqualTo(
            "nobody was heard below 10,000 ft within 30 km in these hours; on all days of this"
                + " workspace, others are heard there down to 7,000 ft");
  }

  @Test
  void whereNobodyEverIsHeardItIsSaid() {
    assertThat(GapCoverage.classify(STOP, new MadeCoverage().complete(DAY)).sentence())
        .isEqualTo("nobody was heard within 30 km in these hours, nor is anybody on other days");
  }

  @Test
  void withAHandfulOfAircraftNothingCanBeTold() {
    Coverage coverage =
        new MadeCoverage().day(DAY, Completeness.UNKNOWN, Set.of(), Set.of(), "only 3 aircraft");

    assertThat(GapCoverage.classify(STOP, coverage))
        .extracting(GapCoverage::gapClass, GapCoverage::sentence)
        .containsExactly(GapClass.UNKNOWN, "2025-02-05: only 3 aircraft");
  }

  @Test
  void overAnOceanHalfOfWhichIsHeardTheSharesSayIt() {
    Position from = report("2025-02-05T02:00:00Z", 50, -60, 35_000);
    Position to = report("2025-02-05T06:00:00Z", 50, -10, 37_000);
    MadeCoverage coverage = new MadeCoverage().complete(DAY);
    Way way = Way.straight(from, to);
    way.points().stream()
        .filter(point -> point.longitude() < -35)
        .forEach(
            point -> coverage.heard(point.latitude(), point.longitude(), point.hour(), 31_000, 1));

    GapCoverage found = GapCoverage.classify(way, coverage);
    assertThat(found.shares().get(GapClass.OTHERS_HEARD)).isCloseTo(0.5, within(0.05));
    assertThat(found.shares().get(GapClass.NOBODY_HEARD)).isCloseTo(0.5, within(0.05));
  }

  @Test
  void theWayCrossesTheAntimeridianAndMidnight() {
    Position from = report("2025-02-05T22:00:00Z", 20, 170, 35_000);
    Position to = report("2025-02-06T02:00:00Z", 20, -170, 35_000);

    List<Way.Point> points = Way.straight(from, to).points();
    assertThat(points).allMatch(point -> Math.abs(point.longitude()) >= 170);
    assertThat(points).extracting(point -> point.hour().day().toString()).contains("2025-02-06");
    assertThat(GapCoverage.classify(Way.straight(from, to), new MadeCoverage().complete(DAY)))
        .extracting(GapCoverage::shares)
        .satisfies(shares -> assertThat(shares).containsKeys(GapClass.SOURCE_MISSING));
  }

  @Test
  void anInquiryAsksForAllThatIsLookedAt() {
    Inquiry inquiry = GapCoverage.inquiry(STOP);

    assertThat(inquiry.aircraft()).isEqualTo(OWN);
    assertThat(inquiry.spots()).contains(new Spot(Cell.of(19.9, -75.2), hour(14)));
    assertThat(inquiry.surroundings()).contains(Cell.of(20.1, -75.2));
    assertThat(inquiry.hoursOfDay()).containsExactlyInAnyOrder(13, 14, 15);
  }

  @Test
  void anUnheardLandingIsOnTheGroundUntilItIsLooked() {
    Way way = Way.toLanding(LOST, FIELD, Instant.parse("2025-02-05T14:30:00Z"));

    assertThat(way.points()).extracting(Way.Point::band).endsWith(HeightBand.ON_THE_GROUND);
    assertThat(GapCoverage.classify(way, atTheField(13, 14).complete(DAY)).gapClass())
        .isEqualTo(GapClass.OTHERS_HEARD);
  }

  @Test
  void whoVanishedWithoutAFieldIsLookedForStraightBelow() {
    GapCoverage found =
        GapCoverage.classify(
            Way.vanished(LOST),
            new MadeCoverage().complete(DAY).heard(20.3, -75.0, hour(13), 12_000, 1));

    assertThat(found.gapClass()).isEqualTo(GapClass.NOBODY_HEARD);
    assertThat(found.sentence()).startsWith("nobody was heard below 12,000 ft within 30 km");
  }

  private static MadeCoverage atTheField(int... hours) {
    MadeCoverage coverage = new MadeCoverage();
    for (int hour : hours) {
      coverage.heardOnTheGround(19.9, -75.2, hour(hour));
    }
    return coverage;
  }

  private static Hour hour(int ofDay) {
    Instant time = Instant.parse(DAY + "T00:00:00Z").plusSeconds(3_600L * ofDay);
    return Hour.of(time.toEpochMilli() * 1_000);
  }

  private static Position report(String time, double latitude, double longitude, float feet) {
    return new PositionBuilder(OWN, new Origin(1, 0))
        .time(Instant.parse(time).toEpochMilli() * 1_000)
        .at(latitude, longitude)
        .barometricAltitude(feet)
        .groundSpeed(300)
        .build(0);
  }

  private static Airport field(double latitude, double longitude) {
    return new Airport(
        "XXXX",
        "",
        List.of(),
        "Invented",
        AirportType.MEDIUM_AIRPORT,
        latitude,
        longitude,
        56,
        "XX",
        "",
        "UTC",
        8_000,
        "asphalt",
        List.of());
  }
}
