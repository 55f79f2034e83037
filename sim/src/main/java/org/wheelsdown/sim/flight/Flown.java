package org.wheelsdown.sim.flight;

import java.time.Instant;
import org.wheelsdown.sim.path.PathPoint;

/**
 * A flight as it went.
 *
 * @param takeoff when its wheels left the runway
 * @param landing when they touched the other one
 * @param parked when it stood at its stand again
 */
public record Flown(FlightPlan plan, End takeoff, End landing, Instant parked) {
  /**
   * One end of it.
   *
   * @param runway painted number of the runway used
   * @param where the wheels left or touched it
   */
  public record End(String runway, Instant time, PathPoint where) {}
}
