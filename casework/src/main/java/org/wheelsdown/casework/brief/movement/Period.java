package org.wheelsdown.casework.brief.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A time that results speak of, and the aircraft that moved in it. */
public record Period(Instant from, Instant until, List<Mover> movers) {
  public Period {
    movers = List.copyOf(movers);
  }

  public Duration length() {
    return Duration.between(from, until);
  }
}
