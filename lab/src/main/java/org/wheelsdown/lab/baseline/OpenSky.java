package org.wheelsdown.lab.baseline;

import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/**
 * OpenSky's flights, as described in its forum: the arrival is the nearest airport less than 30 km
 * away from the last position and less than 2,500 m below it; the departure less than 15 km and
 * 2,000 m. A flight ends in a silence of more than 600 s across which the mean speed is less than a
 * quarter of the median speed.
 */
final class OpenSky implements Rule, StopRule {
  private static final double FEET_PER_METRE = 3.28084;
  private static final double KNOTS_PER_KILOMETRE_A_SECOND = 3600 / 1.852;
  private static final double SHORTEST = 600;

  private final Fields fields;

  OpenSky(Airports airports) {
    fields = Fields.aerodromes(airports);
  }

  @Override
  public String name() {
    return "OpenSky";
  }

  @Override
  public Optional<Airport> airport(Edge edge) {
    double feet = (edge.landing() ? 2500 : 2000) * FEET_PER_METRE;
    return fields
        .nearest(edge.nearest(), edge.landing() ? 30 : 15)
        .filter(field -> Math.abs(edge.nearest().altitude() - field.elevationFeet()) < feet);
  }

  @Override
  public boolean isStop(Edge before, Edge after) {
    Position last = before.nearest();
    Position next = after.nearest();
    double seconds = last.secondsTo(next);
    double way =
        GreatCircle.kilometres(
            last.latitude(), last.longitude(), next.latitude(), next.longitude());
    return seconds > SHORTEST
        && way / seconds * KNOTS_PER_KILOMETRE_A_SECOND < medianKnots(before, after) / 4;
  }

  private static double medianKnots(Edge before, Edge after) {
    double[] knots =
        Stream.concat(before.positions().stream(), after.positions().stream())
            .mapToDouble(Position::groundSpeed)
            .filter(speed -> !Double.isNaN(speed))
            .sorted()
            .toArray();
    return knots.length == 0 ? 0 : knots[knots.length / 2];
  }
}
