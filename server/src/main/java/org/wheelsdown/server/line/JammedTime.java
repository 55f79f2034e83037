package org.wheelsdown.server.line;

import java.time.Instant;

/** A time in which the places that an aircraft told were jammed or spoofed; both ends count. */
record JammedTime(Instant from, Instant until) {
  boolean overlaps(Instant began, Instant ended) {
    return !from.isAfter(ended) && !until.isBefore(began);
  }
}
