package org.wheelsdown.casework.brief.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.place.GreatCircle;

class ProjectionTest {
  private static final double EARTH_RADIUS = 6371.0088;

  @Property(seed = "11", tries = 500)
  void showsDistanceAndDirectionFromItsMiddle(
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude,
      @ForAll @DoubleRange(min = -90, max = 90) double otherLatitude,
      @ForAll @DoubleRange(min = -180, max = 180) double otherLongitude) {
    Projection projection = new Projection(new Point(latitude, longitude));
    Spot spot = projection.spot(new Point(otherLatitude, otherLongitude));
    double angle =
        GreatCircle.kilometres(latitude, longitude, otherLatitude, otherLongitude) / EARTH_RADIUS;
    assertThat(Math.hypot(spot.x(), spot.y())).isCloseTo(2 * Math.sin(angle / 2), within(1e-6));
    if (angle > 0.01 && angle < 3 && Math.abs(latitude) < 89) {
      double bearing = GreatCircle.bearing(latitude, longitude, otherLatitude, otherLongitude);
      double shown = Math.toDegrees(Math.atan2(spot.x(), spot.y()));
      assertThat(Math.IEEEremainder(bearing - shown, 360)).isCloseTo(0, within(1e-6));
    }
  }

  @Property(seed = "12", tries = 200)
  void keepsAreas(
      @ForAll @DoubleRange(min = -80, max = 80) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
    Projection projection = new Projection(new Point(20, 170));
    double half = 0.05;
    List<Spot> corners =
        List.of(
            projection.spot(new Point(latitude - half, longitude - half)),
            projection.spot(new Point(latitude - half, longitude + half)),
            projection.spot(new Point(latitude + half, longitude + half)),
            projection.spot(new Point(latitude + half, longitude - half)));
    double truth =
        Math.toRadians(2 * half)
            * (Math.sin(Math.toRadians(latitude + half))
                - Math.sin(Math.toRadians(latitude - half)));
    double angle = GreatCircle.kilometres(20, 170, latitude, longitude) / EARTH_RADIUS;
    if (angle < 2.9) {
      assertThat(area(corners)).isCloseTo(truth, within(0.01 * truth));
    }
  }

  private static double area(List<Spot> corners) {
    double twice = 0;
    for (int i = 0; i < corners.size(); i++) {
      Spot from = corners.get(i);
      Spot to = corners.get((i + 1) % corners.size());
      twice += from.x() * to.y() - to.x() * from.y();
    }
    return Math.abs(twice) / 2;
  }
}
