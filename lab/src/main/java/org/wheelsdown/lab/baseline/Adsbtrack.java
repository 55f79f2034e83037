package org.wheelsdown.lab.baseline;

import java.util.Comparator;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/**
 * adsbtrack's probable destination, from its documentation: of the aerodromes within 46.3 km (25
 * nautical miles) the one nearest to where the aircraft was lowest in the last ten minutes. Its
 * score (0.4 for height, 0.4 for proximity, 0.2 for the descent) says how sure it is and chooses
 * nothing, so that it is not needed here. For a take-off that was not heard it only names fields
 * within 10 km.
 *
 * <p>Flights are cut at silences of more than 30 minutes, and stitched again across up to 90
 * minutes, or 0.4 of the type's endurance, which by default is 240 minutes, where the way is
 * shorter than 1.2 times what 300 knots cover and the heights differ by less than 3,000 ft; unless
 * the next part begins below 8,000 ft after more than 15 minutes and climbs by more than 2,000 ft.
 */
final class Adsbtrack implements Rule, StopRule {
  private static final double DESTINATION = 46.3;
  private static final double ORIGIN = 10;
  private static final double ANCHOR_SECONDS = 600;

  private static final double SPLIT = 1800;
  private static final double LONGEST_STITCH = Math.max(90, 0.4 * 240) * 60;
  private static final double KILOMETRES_PER_SECOND = 300 * 1.852 / 3600;
  private static final double SLACK = 1.2;
  private static final float HEIGHT_DIFFERENCE = 3000;
  private static final double VETO = 900;
  private static final float VETO_BELOW = 8000;
  private static final float VETO_CLIMB = 2000;

  private final Fields fields;

  Adsbtrack(Airports airports) {
    fields = Fields.aerodromes(airports);
  }

  @Override
  public String name() {
    return "adsbtrack";
  }

  @Override
  public Optional<Airport> airport(Edge edge) {
    Position lowest =
        edge.within(ANCHOR_SECONDS).stream()
            .filter(position -> !Float.isNaN(position.altitude()))
            .min(Comparator.comparingDouble(Position::altitude))
            .orElse(edge.nearest());
    return edge.landing()
        ? fields.nearest(lowest, DESTINATION)
        : fields.nearest(edge.nearest(), ORIGIN);
  }

  @Override
  public boolean isStop(Edge before, Edge after) {
    double seconds = before.nearest().secondsTo(after.nearest());
    return seconds > SPLIT && !isStitched(before.nearest(), after, seconds);
  }

  private static boolean isStitched(Position last, Edge after, double seconds) {
    Position next = after.nearest();
    double way =
        GreatCircle.kilometres(
            last.latitude(), last.longitude(), next.latitude(), next.longitude());
    return seconds <= LONGEST_STITCH
        && way < seconds * KILOMETRES_PER_SECOND * SLACK
        && Math.abs(last.altitude() - next.altitude()) < HEIGHT_DIFFERENCE
        && !(seconds > VETO && next.altitude() < VETO_BELOW && climb(after) > VETO_CLIMB);
  }

  private static double climb(Edge after) {
    double highest =
        after.positions().stream()
            .mapToDouble(Position::altitude)
            .filter(altitude -> !Double.isNaN(altitude))
            .max()
            .orElse(0);
    return highest - after.nearest().altitude();
  }
}
