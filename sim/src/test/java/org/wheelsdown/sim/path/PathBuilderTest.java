package org.wheelsdown.sim.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;

class PathBuilderTest {
  private static final double RADIUS = 5000;

  @Property(seed = "20190123", tries = 200)
  void joinsAnyPointOnItsTrackWithoutJumps(
      @ForAll @DoubleRange(min = -60, max = 60) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude,
      @ForAll @DoubleRange(min = 0, max = 360) double track,
      @ForAll @DoubleRange(min = 0, max = 360) double bearing,
      @ForAll @DoubleRange(min = 21_000, max = 2_000_000) double distance,
      @ForAll @DoubleRange(min = 0, max = 360) double arrival) {
    PathPoint start = new PathPoint(latitude, longitude, track);
    PathPoint target = start.beside(bearing, distance).facing(arrival);
    Path path = new PathBuilder(start).join(target, RADIUS).build();

    assertThat(metres(path.at(0), start)).isLessThan(1);
    assertThat(turned(path.at(0), start)).isLessThan(1);
    assertThat(metres(path.at(path.length()), target)).isLessThan(1);
    assertThat(turned(path.at(path.length()), target)).isLessThan(1);
    assertIsUnbroken(path, path.length() / 997);
  }

  @Test
  void fliesToPointsInOrder() {
    PathPoint start = new PathPoint(50, 5, 90);
    Path path = new PathBuilder(start).straight(3000).flyTo(50.5, 5, RADIUS).build();
    assertThat(metres(path.at(3000), start)).isCloseTo(3000, within(0.1));
    assertThat(metres(path.at(path.length()), new PathPoint(50.5, 5, 0))).isLessThan(1);
    assertThat(path.curvatureAt(3500)).as("a turn to the left").isEqualTo(-1 / RADIUS);
    assertThat(path.nextTurn(0)).isEqualTo(3000, within(1e-6));
    assertIsUnbroken(path, 50);
  }

  @Test
  void crossesTheAntimeridian() {
    PathPoint start = new PathPoint(-17, 179.5, 90);
    Path path = new PathBuilder(start).flyTo(-17, -179.5, RADIUS).build();
    assertThat(path.length()).isCloseTo(106_500, within(500.0));
    assertThat(path.at(path.length() * 0.9).longitude()).isBetween(-180.0, -179.5);
    assertIsUnbroken(path, 100);
  }

  @Test
  void refusesAPointInsideBothTurns() {
    PathBuilder builder = new PathBuilder(new PathPoint(0, 0, 0));
    assertThatThrownBy(() -> builder.flyTo(0, 0, RADIUS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too near");
  }

  private static void assertIsUnbroken(Path path, double step) {
    for (double along = step; along < path.length(); along += step) {
      double moved = metres(path.at(along - step), path.at(along));
      assertThat(moved).as("at %s", along).isBetween(step * 0.3, step * 1.01 + 1);
    }
  }

  private static double metres(PathPoint a, PathPoint b) {
    return Geodesic.WGS84.Inverse(a.latitude(), a.longitude(), b.latitude(), b.longitude()).s12;
  }

  private static double turned(PathPoint a, PathPoint b) {
    return Math.abs(Math.IEEEremainder(a.track() - b.track(), 360));
  }
}
