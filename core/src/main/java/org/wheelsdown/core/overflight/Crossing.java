package org.wheelsdown.core.overflight;

import java.time.Instant;
import org.wheelsdown.core.place.GeodesicLine.Point;

/**
 * How a stretch over an area began or ended.
 *
 * @param time when; between two reports it is taken as if the aircraft flew steadily
 * @param place where
 * @param at what was crossed
 */
public record Crossing(Instant time, Point place, Limit at) {
  /** What lies between a report that counts and one that does not. */
  public enum Limit {
    /** The border of the area: the aircraft was heard on both sides of it. */
    BORDER,
    /** The lowest or highest altitude that is asked about: it was heard on both sides of it. */
    HEIGHT,
    /** It took off from the area or landed in it. */
    GROUND,
    /** None: it was first or last heard there, and whence it came or where it went is not known. */
    SILENCE
  }
}
