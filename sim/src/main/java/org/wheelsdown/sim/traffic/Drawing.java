package org.wheelsdown.sim.traffic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.sim.aircraft.AircraftType;
import org.wheelsdown.sim.aircraft.Airframe;
import org.wheelsdown.sim.reception.Receivers;
import org.wheelsdown.sim.trace.FlightRecording;
import org.wheelsdown.sim.trace.RecordedTime;
import org.wheelsdown.sim.trouble.SecondSource;

/** Draws one aircraft and lets it live. */
record Drawing(
    World world, Receivers receivers, LocalDate first, int number, SplittableRandom random) {
  private static final String NOTICE = " (SIMULATED - not real data)";

  /** Beyond these every state's blocks of addresses end. */
  private static final int ADDRESSES = 0xf00000;

  private static final int MILITARY = 1;

  /** Share of aircraft of which a day is missing in the data. */
  private static final double DAY_MISSING = 0.04;

  private static final double TWO_SOURCES = 0.03;
  private static final double ADDRESS_SHARED = 0.02;
  private static final double SECONDS_OF_A_DAY = 86_400;

  SimulatedAircraft draw() {
    Kind kind = Kind.draw(random);
    RecordedTime recorded = recorded(kind);
    AircraftType type = kind.type(random);
    Account account = new Account(airframe(kind, type), kind.words(), recorded);
    Mishaps mishaps = Mishaps.draw(random);
    account.first(
        life(kind, type, recorded).stream().map(each -> mishaps.befall(each, random)).toList());
    if (random.nextDouble() < ADDRESS_SHARED) {
      account.second(life(kind, type, recorded));
    }
    if (random.nextDouble() < TWO_SOURCES) {
      account.twoSources(SecondSource.draw(random), random);
    }
    return account.aircraft();
  }

  private RecordedTime recorded(Kind kind) {
    int days = random.nextInt(1, kind.days() + 1);
    Instant from = first.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant until = first.plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant();
    boolean missing = days > 2 && random.nextDouble() < DAY_MISSING;
    return new RecordedTime(
        from, until, missing ? Set.of(first.plusDays(random.nextInt(1, days - 1))) : Set.of());
  }

  private List<FlightRecording> life(Kind kind, AircraftType type, RecordedTime recorded) {
    Airport home = world.any(kind.habit().home(), type, random);
    double before = Math.min(kind.days(), 2) * random.nextDouble(0.4) * SECONDS_OF_A_DAY;
    Callsigns callsigns =
        new Callsigns(kind.prefix(), random.nextInt(1, 9999), kind.changesCallsign());
    Life life =
        new Life(
            world,
            receivers,
            recorded,
            callsigns,
            type,
            home,
            recorded.from().minusSeconds((long) before),
            random.split());
    kind.habit().live(life);
    return life.flights();
  }

  private Airframe airframe(Kind kind, AircraftType type) {
    return new Airframe(
        new Address(ADDRESSES + number),
        "SIM-" + number,
        type,
        type.description() + NOTICE,
        "",
        kind.military() ? MILITARY : 0);
  }
}
