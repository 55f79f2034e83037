package org.wheelsdown.core.journey;

import java.time.Instant;
import java.util.Optional;

/**
 * A flight as a part of a journey.
 *
 * @param callsign empty where none was heard
 * @param takeoff empty where it is unknown
 * @param landing empty where it is unknown
 * @param firstHeard time of its first report
 * @param lastHeard time of its last report
 * @param kilometres flown from report to report
 */
public record Leg(
    String callsign,
    Optional<LegEnd> takeoff,
    Optional<LegEnd> landing,
    Instant firstHeard,
    Instant lastHeard,
    double kilometres) {

  /** When it took off, or else when it was first heard. */
  public Instant start() {
    return takeoff.map(LegEnd::time).orElse(firstHeard);
  }

  /** When it landed, or else when it was last heard. */
  public Instant end() {
    return landing.map(LegEnd::time).orElse(lastHeard);
  }
}
