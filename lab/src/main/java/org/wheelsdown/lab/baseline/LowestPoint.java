package org.wheelsdown.lab.baseline;

import java.util.Comparator;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Position;

/**
 * traffic's landings "anywhere", from its documentation: of the part below 8,000 ft, cut where
 * nothing was heard for ten minutes, the airport nearest to the lowest point. A silence of ten
 * minutes ends a flight.
 */
final class LowestPoint implements Rule, StopRule {
  private static final float LOW = 8000;
  private static final double SPLIT = 600;
  private static final double FARTHEST = 1000;

  private final Fields fields;

  LowestPoint(Airports airports) {
    fields = Fields.open(airports);
  }

  @Override
  public String name() {
    return "traffic";
  }

  @Override
  public Optional<Airport> airport(Edge edge) {
    return edge.within(SPLIT).stream()
        .filter(position -> position.altitude() < LOW)
        .min(Comparator.comparingDouble(Position::altitude))
        .flatMap(lowest -> fields.nearest(lowest, FARTHEST));
  }

  @Override
  public boolean isStop(Edge before, Edge after) {
    return before.nearest().secondsTo(after.nearest()) > SPLIT;
  }
}
