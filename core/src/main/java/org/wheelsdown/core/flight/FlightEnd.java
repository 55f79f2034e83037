package org.wheelsdown.core.flight;

import java.util.List;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.position.Position;

/** A take-off or a landing. */
public sealed interface FlightEnd {
  /**
   * The report nearest to the end: its touchdown or lift-off where seen, else the last or first.
   */
  Position position();

  /**
   * An end that was heard.
   *
   * @param distance kilometres from the position to the airport's nearest runway, or to its
   *     reference point where no runway's ends are known
   * @param height feet above the field at the position; 0 with wheels on the ground
   */
  record Observed(
      Airport airport, Sighting sighting, Position position, double distance, double height)
      implements FlightEnd {}

  /**
   * An end that nobody heard.
   *
   * @param nearby fields near the position, nearest first: where it could have been going to or
   *     coming from, and never a claim
   */
  record Unknown(Position position, List<AirportAt> nearby) implements FlightEnd {
    public Unknown {
      nearby = List.copyOf(nearby);
    }
  }
}
