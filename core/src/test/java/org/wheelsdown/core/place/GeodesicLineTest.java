package org.wheelsdown.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.place.GeodesicLine.Point;

class GeodesicLineTest {
  /** GeodSolve's own answer for JFK to LHR: 5,551,759.4 m. */
  @Test
  void measuresOnTheEllipsoid() {
    GeodesicLine line = new GeodesicLine(new Point(40.6, -73.8), new Point(51.6, -0.5));
    assertThat(line.kilometres()).isCloseTo(5551.7594, within(0.0001));
  }

  @Test
  void hasNoPartsFromAPointToItself() {
    assertThat(new GeodesicLine(new Point(10, 20), new Point(10, 20)).parts(100)).isEmpty();
  }

  @Test
  void endsAtTheAntimeridianAreNotCut() {
    assertThat(new GeodesicLine(new Point(0, 170), new Point(0, 180)).parts(100)).hasSize(1);
    assertThat(new GeodesicLine(new Point(0, -170), new Point(0, -180)).parts(100)).hasSize(1);
  }

  @Property(tries = 300, seed = "20190123")
  void noStepGoesAroundTheGlobe(
      @ForAll @DoubleRange(min = -80, max = 80) double fromLatitude,
      @ForAll @DoubleRange(min = -180, max = 180) double fromLongitude,
      @ForAll @DoubleRange(min = -80, max = 80) double toLatitude,
      @ForAll @DoubleRange(min = -180, max = 180) double toLongitude) {
    Point start = new Point(fromLatitude, fromLongitude);
    List<List<Point>> parts = new GeodesicLine(start, new Point(toLatitude, toLongitude)).parts(50);
    for (List<Point> part : parts) {
      assertThat(part).allMatch(point -> Math.abs(point.longitude()) <= 180);
      for (int i = 1; i < part.size(); i++) {
        Point before = part.get(i - 1);
        Point after = part.get(i);
        assertThat(
                GreatCircle.kilometres(
                    before.latitude(), before.longitude(), after.latitude(), after.longitude()))
            .isLessThan(51);
        assertThat(Math.abs(after.longitude() - before.longitude())).isLessThan(180.001);
      }
    }
  }
}
