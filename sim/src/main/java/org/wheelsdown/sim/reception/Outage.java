package org.wheelsdown.sim.reception;

import java.time.Instant;

/** A time in which a receiver hears nothing. */
public record Outage(Instant from, Instant until) {
  boolean covers(double epochSeconds) {
    return epochSeconds >= from.getEpochSecond() && epochSeconds < until.getEpochSecond();
  }
}
