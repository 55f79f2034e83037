package org.wheelsdown.sim.flight;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.sim.aircraft.AircraftType;

/**
 * What is decided before a flight; everything else follows from it and from the air.
 *
 * @param from where it leaves; both ends of one of its runways must be known
 * @param via what it does on its way, in this order; may be empty
 * @param to where it lands; may be the same field
 * @param offBlock when it begins to roll from its stand
 * @param cruiseFeet pressure altitude that it climbs to where the way is long enough
 * @param callsign eight characters at most
 * @param squawk four octal digits
 * @param onBefore how long its transponder is on before it leaves its stand
 * @param onAfter how long its transponder stays on after it has parked
 */
public record FlightPlan(
    AircraftType type,
    Airport from,
    List<Step> via,
    Airport to,
    Instant offBlock,
    double cruiseFeet,
    String callsign,
    String squawk,
    Duration onBefore,
    Duration onAfter,
    Departure departure,
    Arrival arrival) {
  public FlightPlan {
    via = List.copyOf(via);
  }

  /** Straight out, and straight in from wherever the last point is. */
  public FlightPlan(
      AircraftType type,
      Airport from,
      List<Fix> via,
      Airport to,
      Instant offBlock,
      double cruiseFeet,
      String callsign,
      String squawk,
      Duration onBefore,
      Duration onAfter) {
    this(
        type,
        from,
        List.copyOf(via),
        to,
        offBlock,
        cruiseFeet,
        callsign,
        squawk,
        onBefore,
        onAfter,
        new Departure(RunwayChoice.LONGEST, type.performance().finalMiles() / 4, List.of()),
        Arrival.straightIn(type.performance().finalMiles()));
  }
}
