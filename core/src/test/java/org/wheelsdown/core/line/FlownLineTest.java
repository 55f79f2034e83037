package org.wheelsdown.core.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.line.FlownLine.Heard;
import org.wheelsdown.core.line.FlownLine.Silent;
import org.wheelsdown.core.line.FlownLine.Stretch;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;

class FlownLineTest {
  private static final Duration SILENCE = Duration.ofMinutes(10);
  private static final long SECOND = 1_000_000;

  /** Places around which an aircraft wanders: anywhere, at the antimeridian, and at both poles. */
  @Provide
  static Arbitrary<Point> somewhere() {
    return Arbitraries.oneOf(
        Arbitraries.doubles()
            .between(-89, 89)
            .flatMap(
                north -> Arbitraries.doubles().between(-180, 180).map(e -> new Point(north, e))),
        Arbitraries.of(
            new Point(0, 180), new Point(65, -180), new Point(90, 0), new Point(-89.9, 77)));
  }

  @Property(tries = 200, seed = "41")
  void noPositionIsFartherFromTheLineThanTheTolerance(
      @ForAll("somewhere") Point start,
      @ForAll @DoubleRange(min = 0.1, max = 50) double tolerance,
      @ForAll Random random) {
    FlownLine line = FlownLine.of(wandering(start, 150, random), SILENCE);
    FlownLine simple = line.within(tolerance);

    assertThat(simple.stretches()).hasSameSizeAs(line.stretches());
    for (int i = 0; i < line.stretches().size(); i++) {
      if (line.stretches().get(i) instanceof Heard heard) {
        Heard fewer = (Heard) simple.stretches().get(i);
        assertThat(heard.positions()).containsSubsequence(fewer.positions());
        for (Position position : heard.positions()) {
          assertThat(kilometres(position, fewer.positions()))
              .isLessThan(1.0001 * tolerance + 0.001);
        }
      } else {
        assertThat(simple.stretches().get(i)).isEqualTo(line.stretches().get(i));
      }
    }
  }

  @Property(tries = 100, seed = "42")
  void endsAndSilencesStay(@ForAll("somewhere") Point start, @ForAll Random random) {
    List<Position> positions = wandering(start, 100, random);
    List<Stretch> stretches = FlownLine.of(positions, SILENCE).within(1e5).stretches();

    List<Position> kept = new ArrayList<>(List.of(positions.get(0)));
    for (int i = 1; i < positions.size(); i++) {
      if (positions.get(i - 1).secondsTo(positions.get(i)) >= SILENCE.toSeconds()) {
        kept.add(positions.get(i - 1));
        kept.add(positions.get(i));
      }
    }
    kept.add(positions.get(positions.size() - 1));
    List<Position> ends = new ArrayList<>();
    List<Position> besideSilences = new ArrayList<>(List.of(positions.get(0)));
    for (Stretch stretch : stretches) {
      if (stretch instanceof Heard heard) {
        ends.add(heard.positions().get(0));
        ends.add(heard.positions().get(heard.positions().size() - 1));
      } else if (stretch instanceof Silent silent) {
        besideSilences.add(silent.before());
        besideSilences.add(silent.after());
      }
    }
    besideSilences.add(positions.get(positions.size() - 1));
    assertThat(ends).isEqualTo(kept);
    assertThat(besideSilences).isEqualTo(kept);
  }

  @Test
  void leavesOutWhatLiesOnAGreatCircleAlsoOverThePoleAndTheAntimeridian() {
    List<Position> overThePole = new ArrayList<>();
    for (int i = -10; i <= 10; i++) {
      overThePole.add(at(10 + i, new Point(90 - Math.abs(i), i < 0 ? 30 : -150)));
    }
    List<Position> alongTheEquator = new ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      alongTheEquator.add(at(i, new Point(0, i < 10 ? 170 + i : i - 190)));
    }
    for (List<Position> line : List.of(overThePole, alongTheEquator)) {
      assertThat(FlownLine.of(line, SILENCE).within(0.001).stretches())
          .containsExactly(new Heard(List.of(line.get(0), line.get(20))));
    }
  }

  @Test
  void keepsWhereAnAircraftTurnedBackOnItsOwnWay() {
    List<Position> thereAndBack =
        List.of(at(0, new Point(0, 0)), at(1, new Point(0, 3)), at(2, new Point(0, 1)));
    assertThat(FlownLine.of(thereAndBack, SILENCE).within(10).stretches())
        .containsExactly(new Heard(thereAndBack));
  }

  @Test
  void isNothingWhereNothingWasHeard() {
    assertThat(FlownLine.of(List.of(), SILENCE)).isEqualTo(FlownLine.NONE);
    assertThat(FlownLine.NONE.within(1)).isEqualTo(FlownLine.NONE);
  }

  private static List<Position> wandering(Point start, int count, Random random) {
    List<Position> positions = new ArrayList<>();
    double north = start.latitude();
    double east = start.longitude();
    double heading = random.nextDouble() * 2 * Math.PI;
    long second = 0;
    for (int i = 0; i < count; i++) {
      positions.add(at(second, new Point(north, east)));
      second += random.nextInt(20) == 0 ? 600 + random.nextInt(9000) : 1 + random.nextInt(120);
      heading += random.nextGaussian() / 4;
      double step = 0.2 * random.nextDouble();
      double shrinking = Math.max(1e-3, Math.cos(Math.toRadians(north)));
      north = Math.max(-90, Math.min(90, north + step * Math.cos(heading)));
      east = Math.IEEEremainder(east + step * Math.sin(heading) / shrinking, 360);
    }
    return positions;
  }

  private static Position at(long second, Point place) {
    return new PositionBuilder(Address.parse("abcdef"), new Origin(1, 0))
        .time(second * SECOND)
        .at(place.latitude(), place.longitude())
        .build((int) second);
  }

  /** How far a position is from a line, by haversines to many points of it. */
  private static double kilometres(Position position, List<Position> line) {
    double least = away(position, line.get(0).latitude(), line.get(0).longitude());
    for (int i = 1; i < line.size(); i++) {
      least = Math.min(least, kilometres(position, line.get(i - 1), line.get(i)));
    }
    return least;
  }

  /** Halves the part of the arc that the position is nearer to; arcs are short here. */
  private static double kilometres(Position position, Position from, Position to) {
    double[] one = space(from);
    double[] other = space(to);
    for (int halving = 0; halving < 40; halving++) {
      double[] middle = new double[3];
      for (int i = 0; i < 3; i++) {
        middle[i] = one[i] + other[i];
      }
      boolean isNearerToOne = away(position, one) < away(position, other);
      if (isNearerToOne) {
        other = scaled(middle);
      } else {
        one = scaled(middle);
      }
    }
    return away(position, one);
  }

  private static double[] space(Position p) {
    double phi = Math.toRadians(p.latitude());
    double lambda = Math.toRadians(p.longitude());
    return new double[] {
      Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)
    };
  }

  private static double[] scaled(double[] v) {
    double length = Math.hypot(Math.hypot(v[0], v[1]), v[2]);
    return new double[] {v[0] / length, v[1] / length, v[2] / length};
  }

  private static double away(Position position, double[] v) {
    return away(
        position,
        Math.toDegrees(Math.atan2(v[2], Math.hypot(v[0], v[1]))),
        Math.toDegrees(Math.atan2(v[1], v[0])));
  }

  private static double away(Position position, double latitude, double longitude) {
    return GreatCircle.kilometres(position.latitude(), position.longitude(), latitude, longitude);
  }
}
