package org.wheelsdown.core.overflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.overflight.Crossing.Limit;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.place.IndexedAirports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.core.track.Track;

/** An aircraft that flies eastwards through a box, two minutes of longitude every ten seconds. */
class OverflightsTest {
  private static final long START = 1_700_000_000_000_000L;
  private static final double STEP = 1 / 60.0;
  private static final Airports NO_AIRPORTS = IndexedAirports.of(List.of());
  private static final Offset<Double> METRES = within(1e-4);

  private final PositionBuilder builder =
      new PositionBuilder(Address.parse("abcdef"), new Origin(1, 0));
  private final List<Position> reports = new ArrayList<>();

  private void fly(int from, int until, double firstLongitude, double feet) {
    for (int step = from; step < until; step++) {
      double longitude = Math.IEEEremainder(firstLongitude + step * STEP, 360);
      hear(step, longitude, feet);
    }
  }

  private void hear(int step, double longitude, double feet) {
    builder
        .time(START + step * 10_000_000L)
        .at(0.5, longitude)
        .groundSpeed(360)
        .barometricAltitude((float) feet)
        .ground(GroundState.AIRBORNE);
    if (step == 20) {
      builder.callsign("TEST1").squawk("1234");
    }
    reports.add(builder.build(step));
  }

  private List<Overflight> over(Area area, double lowest, double highest) {
    return new Overflights(NO_AIRPORTS, new Airspace(area, lowest, highest)).of(Track.of(reports));
  }

  private List<Overflight> over(Area area) {
    return over(area, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  @Test
  void findsWhereTheBorderWasCrossed() {
    fly(0, 200, 10, 33_000);
    Overflight only = single(over(new BoxArea(0, 11.005, 1, 12.005)));

    assertThat(only.entered().place().longitude()).isCloseTo(11.005, METRES);
    assertThat(only.left().place().longitude()).isCloseTo(12.005, METRES);
    assertThat(List.of(only.entered().at(), only.left().at())).containsOnly(Limit.BORDER);
    assertThat(Duration.between(only.entered().time(), only.left().time()))
        .isBetween(Duration.ofSeconds(599), Duration.ofSeconds(601));
    assertThat(only.kilometres()).isCloseTo(111.3, within(0.2));
    assertThat(only.positions()).hasSize(60);
    assertThat(only.callsign()).isEqualTo("TEST1");
    assertThat(only.squawk()).isEqualTo("1234");
  }

  @Test
  void aTrackThatBeginsAndEndsInsideIsNotSaidToCross() {
    fly(0, 30, 11.2, 33_000);
    Overflight only = single(over(new BoxArea(0, 11, 1, 12)));

    assertThat(List.of(only.entered().at(), only.left().at())).containsOnly(Limit.SILENCE);
    assertThat(only.entered().time()).isEqualTo(reports.get(0).instant());
    assertThat(only.left().time()).isEqualTo(reports.get(29).instant());
  }

  @Test
  void aSilenceDividesAStretch() {
    fly(0, 60, 10.1, 33_000);
    fly(130, 200, 10.1, 33_000);
    List<Overflight> found = over(new BoxArea(0, 10, 1, 20));

    assertThat(found).hasSize(2);
    assertThat(found.get(0).left().at()).isEqualTo(Limit.SILENCE);
    assertThat(found.get(1).entered().at()).isEqualTo(Limit.SILENCE);
  }

  @Test
  void aStretchBetweenHeightsBeginsWhereTheHeightIsReached() {
    for (int step = 0; step < 100; step++) {
      hear(step, 10 + step * STEP, 500 + 300 * step);
    }
    Overflight only = single(over(new BoxArea(0, 9, 1, 20), 9_000, 20_000));

    assertThat(List.of(only.entered().at(), only.left().at())).containsOnly(Limit.HEIGHT);
    assertThat(only.entered().time())
        .isBetween(reports.get(28).instant(), reports.get(29).instant());
    assertThat(only.lowest()).isEqualTo(500 + 300 * 29);
    assertThat(only.highest()).isEqualTo(500 + 300 * 65);
  }

  @Test
  void onTheGroundNobodyFliesOverAnything() {
    for (int step = 0; step < 30; step++) {
      builder.time(START + step * 10_000_000L).at(0.5, 10).groundSpeed(5);
      reports.add(builder.ground(GroundState.GROUND).build(step));
    }
    fly(31, 60, 10 - 30 * STEP, 3_000);
    Overflight only = single(over(new BoxArea(0, 9, 1, 20)));

    assertThat(only.entered().at()).isEqualTo(Limit.GROUND);
    assertThat(only.positions()).hasSize(29);
  }

  @Test
  void aSpoofedStretchIsNoOverflight() {
    fly(0, 40, 10, 33_000);
    for (int step = 40; step < 70; step++) {
      builder.time(START + step * 10_000_000L).at(40.5, 50).groundSpeed(360);
      reports.add(builder.barometricAltitude(33_000).ground(GroundState.AIRBORNE).build(step));
    }
    fly(70, 100, 10, 33_000);

    assertThat(over(new BoxArea(40, 49, 41, 51))).isEmpty();
  }

  @Test
  void theAntimeridianIsNoBorder() {
    fly(0, 120, 179, 33_000);
    Overflight only = single(over(new AcrossTheAntimeridian()));

    assertThat(only.entered().place().longitude()).isCloseTo(179.5, METRES);
    assertThat(only.left().place().longitude()).isCloseTo(-179.5, METRES);
    assertThat(only.kilometres()).isCloseTo(111.3, within(0.2));
  }

  private static Overflight single(List<Overflight> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private record BoxArea(double south, double west, double north, double east) implements Area {
    @Override
    public String name() {
      return "a box";
    }

    @Override
    public boolean contains(double latitude, double longitude) {
      return south <= latitude && latitude <= north && west <= longitude && longitude <= east;
    }

    @Override
    public double kilometres(double latitude, double longitude, double limit) {
      return contains(latitude, longitude) ? 0 : Double.POSITIVE_INFINITY;
    }

    @Override
    public List<Box> boxes() {
      return List.of(new Box(south, west, north, east));
    }
  }

  private record AcrossTheAntimeridian() implements Area {
    @Override
    public String name() {
      return "half a degree on either side";
    }

    @Override
    public boolean contains(double latitude, double longitude) {
      return Math.abs(longitude) >= 179.5;
    }

    @Override
    public double kilometres(double latitude, double longitude, double limit) {
      return contains(latitude, longitude) ? 0 : Double.POSITIVE_INFINITY;
    }

    @Override
    public List<Box> boxes() {
      return List.of(new Box(-90, 179.5, 90, 180), new Box(-90, -180, 90, -179.5));
    }
  }
}
