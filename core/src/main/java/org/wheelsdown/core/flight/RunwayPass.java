package org.wheelsdown.core.flight;

import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Position;

/**
 * Coming down to a field in flight and leaving it again without a stay.
 *
 * @param lowest the report at which it was lowest
 * @param height feet above the field there; 0 with wheels on the ground
 */
public record RunwayPass(Kind kind, Airport airport, Position lowest, double height) {
  /** The names are written to files and must not change. */
  public enum Kind {
    /** Wheels on the ground, and off again at once. */
    TOUCH_AND_GO,
    /** Low over the field, or a touch that no receiver could have told from it. */
    LOW_APPROACH
  }
}
