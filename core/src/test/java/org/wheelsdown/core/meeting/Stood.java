package org.wheelsdown.core.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wheelsdown.core.aircraft.AircraftClass;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Interval;

/** Invented times on the ground, in hours since a start. */
final class Stood {
  static final Instant START = Instant.parse("2018-12-10T00:00:00Z");

  static final AircraftClass TRANSPORT =
      new AircraftClass(AircraftKind.TRANSPORT, Optional.of(Category.MILITARY));

  static final AircraftClass LARGE =
      new AircraftClass(AircraftKind.WIDE_BODY, Optional.of(Category.GOVERNMENT));

  private Stood() {}

  /** One that was heard to come and to leave. */
  static OnTheGround heard(int aircraft, double from, double until) {
    return of(aircraft, TRANSPORT, from, from, until, until, 1);
  }

  static OnTheGround of(
      int aircraft,
      AircraftClass aircraftClass,
      double arrivedEarliest,
      double arrivedLatest,
      double departedEarliest,
      double departedLatest,
      double probability) {
    return new OnTheGround(
        new Address(aircraft),
        aircraftClass,
        new Interval(at(arrivedEarliest), at(arrivedLatest)),
        new Interval(at(departedEarliest), at(departedLatest)),
        probability);
  }

  static Instant at(double hours) {
    return START.plusSeconds(Math.round(hours * 3600));
  }

  static Duration hours(double hours) {
    return Duration.ofSeconds(Math.round(hours * 3600));
  }
}
