package org.wheelsdown.core.flight;

import java.util.Optional;
import org.wheelsdown.core.place.Airport;

/**
 * Something that places the aircraft at an airport: a landing, a stretch on the ground, a take-off,
 * or several of them as one stay.
 *
 * @param from index of the first report that does
 * @param until index of the last report that does
 * @param onTheGround whether wheels on the ground were heard, and not only an approach or a climb
 */
record Presence(
    Airport airport,
    Optional<StayEnd> arrived,
    Optional<StayEnd> departed,
    int from,
    int until,
    boolean onTheGround) {

  static Presence arriving(Airport airport, StayEnd arrived, int index) {
    return new Presence(airport, Optional.of(arrived), Optional.empty(), index, index, false);
  }

  static Presence onTheGround(Airport airport, int from, int until) {
    return new Presence(airport, Optional.empty(), Optional.empty(), from, until, true);
  }

  static Presence departing(Airport airport, StayEnd departed, int index) {
    return new Presence(airport, Optional.empty(), Optional.of(departed), index, index, false);
  }

  /** This and a later one as one stay. */
  Presence upTo(Presence later) {
    return new Presence(
        airport, arrived, later.departed, from, later.until, onTheGround || later.onTheGround);
  }
}
