package org.wheelsdown.sim.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.sim.aircraft.AircraftType;
import org.wheelsdown.sim.aircraft.Airframe;
import org.wheelsdown.sim.flight.Atmosphere;
import org.wheelsdown.sim.flight.FlightPlan;
import org.wheelsdown.sim.flight.Pace;
import org.wheelsdown.sim.reception.Receiver;
import org.wheelsdown.sim.reception.Receivers;
import org.wheelsdown.sim.trace.FlightRecording;
import org.wheelsdown.sim.trace.RecordedTime;
import org.wheelsdown.sim.traffic.Account;

/**
 * Where and when a scenario plays, and who listens.
 *
 * @param type of its aircraft
 */
record Scene(
    Airports airports,
    AircraftType type,
    Receivers receivers,
    RecordedTime recorded,
    SplittableRandom random) {
  static final Instant BEGIN = Instant.parse("2025-06-17T00:00:00Z");
  private static final String NOTICE = " (SIMULATED - not real data)";
  private static final Duration SHORTLY = Duration.ofMinutes(5);

  /** A scene of so many hours with receivers at these fields. */
  static Scene at(Airports airports, long seed, AircraftType type, int hours, String... receivers) {
    return new Scene(
        airports,
        type,
        new Receivers(
            Arrays.stream(receivers)
                .map(ident -> Receiver.near(field(airports, ident), List.of()))
                .toList()),
        new RecordedTime(BEGIN, BEGIN.plusSeconds(hours * 3600L), Set.of()),
        new SplittableRandom(seed));
  }

  Airport field(String ident) {
    return field(airports, ident);
  }

  private static Airport field(Airports airports, String ident) {
    return airports
        .find(ident)
        .orElseThrow(() -> new IllegalArgumentException("no airport is known as " + ident));
  }

  /** What is known of the aircraft, still without flights. */
  Account account(String words) {
    Airframe airframe =
        new Airframe(
            new Address(0xf80000 + random.nextInt(0x1000)),
            "SIM-S",
            type,
            type.description() + NOTICE,
            "",
            0);
    return new Account(airframe, words, recorded);
  }

  /** A flight that leaves its stand so many minutes after the beginning. */
  FlightRecording fly(Airport from, Airport to, int minutes) {
    double highest = Math.max(from.elevationFeet(), to.elevationFeet());
    FlightPlan plan =
        new FlightPlan(
            type,
            from,
            List.of(),
            to,
            BEGIN.plusSeconds(minutes * 60L),
            Math.max(type.performance().cruiseFeet(), highest + 3000),
            "SIM" + random.nextInt(1, 9999),
            "2000",
            SHORTLY,
            SHORTLY);
    return FlightRecording.of(
        new Address(0),
        plan,
        Atmosphere.draw(random.split()),
        Pace.EVERY_SECOND,
        receivers,
        recorded,
        random.split());
  }

  FlightRecording fly(String from, String to, int minutes) {
    return fly(field(from), field(to), minutes);
  }
}
