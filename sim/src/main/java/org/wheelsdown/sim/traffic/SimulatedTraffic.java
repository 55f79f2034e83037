package org.wheelsdown.sim.traffic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.sim.aircraft.AircraftType;
import org.wheelsdown.sim.aircraft.Airframe;
import org.wheelsdown.sim.flight.FlightPlan;
import org.wheelsdown.sim.reception.Receiver;
import org.wheelsdown.sim.reception.Receivers;
import org.wheelsdown.sim.trace.FlightRecording;
import org.wheelsdown.sim.trace.Trace;
import org.wheelsdown.sim.trace.TracePositions;

/** Aircraft of the whole world, drawn one by one. Immutable and safe to share. */
public final class SimulatedTraffic {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 18);
  private static final String NOTICE = "SIMULATED - not real data";

  private final List<Airport> fields;
  private final Receivers receivers;
  private final long seed;

  /**
   * @param airports where the traffic flies
   * @param seed the same seed, coverage and airports draw the same aircraft
   */
  public SimulatedTraffic(Airports airports, CoverageKind coverage, long seed) {
    this.seed = seed;
    fields =
        airports.all().stream()
            .filter(airport -> airport.type() == AirportType.LARGE_AIRPORT)
            .filter(airport -> !airport.runways().isEmpty())
            .sorted(Comparator.comparing(Airport::ident))
            .toList();
    receivers =
        new Receivers(
            fields.stream()
                .limit(coverage == CoverageKind.GOOD ? fields.size() : fields.size() / 3)
                .map(at -> Receiver.near(at, List.of()))
                .toList());
  }

  /**
   * Draws one aircraft, flies it and hears it.
   *
   * @param number from 0; which one
   */
  public SimulatedAircraft draw(int number) {
    SplittableRandom random = new SplittableRandom(seed * 31 + number);
    Address address = new Address(0xf00000 + number);
    AircraftType type = AircraftType.A320;
    Airframe airframe =
        new Airframe(
            address, "SIM-" + number, type, type.description() + " (" + NOTICE + ")", "", 0);
    Instant start = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    FlightPlan plan =
        new FlightPlan(
            type,
            fields.get(random.nextInt(fields.size())),
            List.of(),
            fields.get(random.nextInt(fields.size())),
            start.plusSeconds(3600),
            34_000,
            "SIM" + number,
            "2000",
            Duration.ofMinutes(8),
            Duration.ofMinutes(6));
    FlightRecording flight = FlightRecording.of(address, plan, receivers, random.split());
    Trace trace = new Trace(airframe, DAY, flight.points());
    return new SimulatedAircraft(
        airframe,
        "airliner",
        new TracePositions(trace, new Origin(1, 0)).positions(),
        List.of(trace),
        List.of(flight.truth()),
        start,
        start.plus(Duration.ofDays(2)));
  }
}
