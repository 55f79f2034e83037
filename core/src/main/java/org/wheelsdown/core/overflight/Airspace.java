package org.wheelsdown.core.overflight;

import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.position.Position;

/**
 * An area between two altitudes.
 *
 * @param lowest feet, itself included; negative infinity for all
 * @param highest feet, itself included; infinity for all
 */
public record Airspace(Area area, double lowest, double highest) {
  /** Whether a report says enough to tell whether it lies in it. */
  boolean canTell(Position position) {
    return reachesAnyHeight() || !Float.isNaN(position.altitude());
  }

  /** Whether a report lies in it; one without an altitude only does if all altitudes do. */
  public boolean holds(Position position) {
    return holds(position.latitude(), position.longitude(), position.altitude());
  }

  /**
   * Whether a point lies in it.
   *
   * @param feet {@link Double#NaN} where that is not known
   */
  boolean holds(double latitude, double longitude, double feet) {
    return isInHeight(feet) && area.contains(latitude, longitude);
  }

  private boolean isInHeight(double feet) {
    return Double.isNaN(feet) ? reachesAnyHeight() : lowest <= feet && feet <= highest;
  }

  private boolean reachesAnyHeight() {
    return lowest == Double.NEGATIVE_INFINITY && highest == Double.POSITIVE_INFINITY;
  }
}
