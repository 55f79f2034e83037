package org.wheelsdown.lab.masking;

import java.util.List;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.position.Position;

/**
 * A track whose flights are known, or some of them.
 *
 * @param name unique among the tracks of one evaluation
 * @param aircraft what the program is told of the aircraft
 * @param positions all reports, in time order
 * @param flights those that were heard at all, in time order
 */
public record KnownTrack(
    String name,
    DataKind data,
    AircraftKind aircraft,
    List<Position> positions,
    List<KnownFlight> flights) {
  public KnownTrack {
    positions = List.copyOf(positions);
    flights = List.copyOf(flights);
  }
}
