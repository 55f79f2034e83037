package org.wheelsdown.sim.flight;

import java.util.List;

/**
 * How a flight leaves.
 *
 * @param straightMiles nautical miles straight out beyond the runway's end before its first turn
 * @param levels steps of its climb
 */
public record Departure(RunwayChoice runway, double straightMiles, List<LevelOff> levels) {
  public Departure {
    levels = List.copyOf(levels);
  }
}
