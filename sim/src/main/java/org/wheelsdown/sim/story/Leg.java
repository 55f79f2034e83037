package org.wheelsdown.sim.story;

import java.time.Duration;
import java.time.Instant;

/**
 * One flight of the story.
 *
 * @param from ICAO code
 * @param to ICAO code
 * @param offBlock when it leaves its stand, ISO 8601 in UTC
 */
record Leg(String from, String to, String offBlock) {
  /** The same, so much later. */
  Leg later(Duration by) {
    return new Leg(from, to, Instant.parse(offBlock).plus(by).toString());
  }
}
