package org.wheelsdown.core.coverage;

import java.util.Set;
import org.wheelsdown.core.position.Address;

/**
 * What must be known of the coverage to judge one silence.
 *
 * @param aircraft the silent one, whose own reports do not count
 * @param spots where and when to look for others
 * @param surroundings cells for which to tell who is heard there on other days
 * @param hoursOfDay in which hours, 0 to 23, to look on those days
 */
public record Inquiry(
    Address aircraft, Set<Spot> spots, Set<Cell> surroundings, Set<Integer> hoursOfDay) {
  public Inquiry {
    spots = Set.copyOf(spots);
    surroundings = Set.copyOf(surroundings);
    hoursOfDay = Set.copyOf(hoursOfDay);
  }
}
