package org.wheelsdown.lab.baseline;

import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Position;

/**
 * private-jets' gap rule, from its methodology: a leg ends in a silence of more than five minutes
 * at whose edge the aircraft was below 10,000 ft, or in one of more than ten hours. Its legs name
 * no airports; here they get the nearest aerodrome.
 */
final class PrivateJets implements Rule, StopRule {
  private static final float LOW = 10_000;
  private static final double SHORTEST = 300;
  private static final double LONG = 36_000;
  private static final double FARTHEST = 1000;

  private final Fields fields;

  PrivateJets(Airports airports) {
    fields = Fields.aerodromes(airports);
  }

  @Override
  public String name() {
    return "private-jets";
  }

  @Override
  public Optional<Airport> airport(Edge edge) {
    return isLow(edge.nearest()) ? fields.nearest(edge.nearest(), FARTHEST) : Optional.empty();
  }

  @Override
  public boolean isStop(Edge before, Edge after) {
    double seconds = before.nearest().secondsTo(after.nearest());
    boolean isLow = isLow(before.nearest()) || isLow(after.nearest());
    return seconds > LONG || (seconds > SHORTEST && isLow);
  }

  private static boolean isLow(Position position) {
    return position.altitude() < LOW;
  }
}
