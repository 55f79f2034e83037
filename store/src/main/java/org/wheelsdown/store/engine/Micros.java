package org.wheelsdown.store.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Points in time as the files have them: microseconds since 1970 UTC. */
public final class Micros {
  private Micros() {}

  public static long of(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  public static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
