package org.wheelsdown.core.flight;

import java.util.List;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Span;

/**
 * From a take-off to the next landing that was followed by a stay.
 *
 * @param aircraft 0; 1 and more for other aircraft that used the same address
 * @param callsign the one heard most often; empty where none was heard
 * @param first the first report of the flight, on the ground before it where there is one
 * @param last the last report of the flight
 * @param distance kilometres flown from report to report, straight across holes
 * @param passes touch-and-goes and low approaches on the way, in time order
 * @param spans the positions that the flight rests on, by document
 */
public record Flight(
    Address address,
    int aircraft,
    String callsign,
    FlightEnd takeoff,
    FlightEnd landing,
    Position first,
    Position last,
    double distance,
    List<RunwayPass> passes,
    List<Span> spans) {
  public Flight {
    passes = List.copyOf(passes);
    spans = List.copyOf(spans);
  }
}
