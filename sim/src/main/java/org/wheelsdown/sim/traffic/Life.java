package org.wheelsdown.sim.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.sim.aircraft.AircraftType;
import org.wheelsdown.sim.flight.Atmosphere;
import org.wheelsdown.sim.flight.FlightPlan;
import org.wheelsdown.sim.flight.Motion;
import org.wheelsdown.sim.flight.Pace;
import org.wheelsdown.sim.reception.Receivers;
import org.wheelsdown.sim.trace.FlightRecording;
import org.wheelsdown.sim.trace.RecordedTime;
import org.wheelsdown.sim.truth.Special;

/** One aircraft going about its flights until the data ends. */
final class Life {
  /** Flights that were tried; a life of more is not worth flying. */
  private static final int MOST = 40;

  private final World world;
  private final Receivers receivers;
  private final RecordedTime recorded;
  private final Callsigns callsigns;
  private final SplittableRandom random;
  private final AircraftType type;
  private final Legs legs;
  private final List<FlightRecording> flights = new ArrayList<>();
  private Airport here;
  private Instant free;
  private int tried;
  private Atmosphere air;

  /**
   * @param home where it stands in the beginning
   * @param begin when it is first ready to go
   */
  Life(
      World world,
      Receivers receivers,
      RecordedTime recorded,
      Callsigns callsigns,
      AircraftType type,
      Airport home,
      Instant begin,
      SplittableRandom random) {
    this.world = world;
    this.receivers = receivers;
    this.recorded = recorded;
    this.callsigns = callsigns;
    this.type = type;
    this.random = random;
    legs = new Legs(world, type, random);
    here = home;
    free = begin;
    air = Atmosphere.draw(random.split());
  }

  World world() {
    return world;
  }

  AircraftType type() {
    return type;
  }

  SplittableRandom random() {
    return random;
  }

  Legs legs() {
    return legs;
  }

  Airport here() {
    return here;
  }

  List<FlightRecording> flights() {
    return List.copyOf(flights);
  }

  boolean goesOn() {
    return tried < MOST && free.isBefore(recorded.until());
  }

  /** Stands for a while, in minutes. */
  Life rest(double least, double most) {
    free = free.plusSeconds((long) (60 * random.nextDouble(least, most)));
    return this;
  }

  /** An ordinary flight. */
  void flyTo(Airport to, Special... specials) {
    Leg leg = legs.between(here, to);
    Set<Special> all = EnumSet.noneOf(Special.class);
    all.addAll(leg.specials());
    all.addAll(List.of(specials));
    fly(new Leg(leg.to(), leg.via(), leg.cruiseFeet(), leg.departure(), leg.arrival(), all));
  }

  /** To some field at a distance in kilometres that its tank allows; stays where there is none. */
  boolean flyAnywhere(double nearest, double furthest, Taste taste) {
    Optional<Airport> to =
        world.from(
            here, nearest, Math.min(furthest, type.needs().rangeKilometres()), taste, type, random);
    to.ifPresentOrElse(this::flyTo, () -> tried++);
    return to.isPresent();
  }

  /** Flies a leg, when the data has not ended before. */
  void fly(Leg leg) {
    tried++;
    if (!goesOn()) {
      return;
    }
    air = weather(leg);
    FlightRecording flight =
        FlightRecording.of(
            new Address(0), plan(leg), air, this::step, receivers, recorded, random.split());
    flights.add(flight.with(leg.specials()));
    here = leg.to();
    free = flight.flown().parked().plusSeconds(120);
  }

  private FlightPlan plan(Leg leg) {
    return new FlightPlan(
        type,
        here,
        leg.via(),
        leg.to(),
        free,
        leg.cruiseFeet(),
        callsigns.next(random),
        Integer.toOctalString(random.nextInt(01000, 07000)),
        Duration.ofSeconds(random.nextInt(40, 400)),
        Duration.ofSeconds(random.nextInt(20, 300)),
        leg.departure(),
        leg.arrival());
  }

  /** Pressure where it stands is what it was when it landed, and the same all around one field. */
  private Atmosphere weather(Leg leg) {
    Atmosphere drawn = Atmosphere.draw(random.split());
    double from = air.pressureOffsetTo();
    double to = World.distance(here, leg.to()) < 100 ? from : drawn.pressureOffsetTo();
    return new Atmosphere(from, to, drawn.warmth(), drawn.geoidFeet(), drawn.wind());
  }

  /** Implements {@link Pace}: coarse where nobody hears it, and in cruise. */
  private double step(Motion now, boolean nearField) {
    if (!receivers.anyNear(now.latitude(), now.longitude()) || !recorded.has(now.time())) {
      return nearField ? 2 : 12;
    }
    return nearField ? 1 : Math.abs(now.verticalRate()) > 200 ? 3 : 5;
  }
}
