package org.wheelsdown.sim.scenario;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.sim.aircraft.AircraftType;
import org.wheelsdown.sim.trace.FlightRecording;
import org.wheelsdown.sim.trace.TracePoint;
import org.wheelsdown.sim.traffic.Account;
import org.wheelsdown.sim.traffic.SimulatedAircraft;
import org.wheelsdown.sim.traffic.Strip;
import org.wheelsdown.sim.trouble.Jamming;
import org.wheelsdown.sim.trouble.SecondSource;
import org.wheelsdown.sim.truth.Special;

/** Stories of one address each. The same airports and seed tell the same stories. */
public final class Scenarios {
  /** Feet of a deck above the water. */
  private static final int DECK_FEET = 47;

  private final Airports airports;
  private final long seed;

  public Scenarios(Airports airports, long seed) {
    this.airports = airports;
    this.seed = seed;
  }

  /** Leaves Lisbon over the Atlantic, is lost from hearing in cruise and never heard again. */
  public SimulatedAircraft lostOverTheOcean() {
    Scene scene = Scene.at(airports, seed, AircraftType.C130, 30, "LPPT");
    Airport water = Strip.unlisted(0, new Strip(42.5, -33, scene.random().nextDouble(180), 2000));
    FlightRecording flight = scene.fly(scene.field("LPPT"), water, 90);
    return one(scene, "lost over the ocean", List.of(flight.with(Set.of(Special.LOST))));
  }

  /** Flies from San Diego to a ship beyond the horizon, stands on it, and comes back. */
  public SimulatedAircraft overAShip() {
    Scene scene = Scene.at(airports, seed, AircraftType.S92, 24, "KNZY");
    Airport ship = Strip.unlisted(DECK_FEET, Strip.pad(31.6, -118.7, scene.random()));
    Set<Special> specials = Set.of(Special.SHIP, Special.OFF_AIRPORT);
    Airport base = scene.field("KNZY");
    return one(
        scene,
        "over a ship",
        List.of(
            scene.fly(base, ship, 60).with(specials), scene.fly(ship, base, 230).with(specials)));
  }

  /** Heard all the way from Frankfurt; the data ends while it cruises. */
  public SimulatedAircraft dataEndsInCruise() {
    Scene scene =
        Scene.at(airports, seed, AircraftType.A320, 3, "EDDF", "EDDM", "LOWW", "LHBP", "LYBE");
    return one(scene, "data ends in cruise", List.of(scene.fly("EDDF", "LTFM", 70)));
  }

  /** Lands at La Paz, 13,355 ft up, where nobody hears it; later it is heard on its way back. */
  public SimulatedAircraft highFieldUnheard() {
    Scene scene = Scene.at(airports, seed, AircraftType.A320, 24, "SPJC", "SPZO");
    return one(
        scene,
        "a field at 13,000 ft",
        List.of(scene.fly("SPJC", "SLLP", 60), scene.fly("SLLP", "SPJC", 260)));
  }

  /** From Auckland to Honolulu without a stop; nobody hears it where the date changes. */
  public SimulatedAircraft holeOverTheAntimeridian() {
    Scene scene = Scene.at(airports, seed, AircraftType.B77W, 24, "NZAA", "PHNL");
    return one(scene, "a hole over the antimeridian", List.of(scene.fly("NZAA", "PHNL", 60)));
  }

  /** One aircraft in Europe and one in America send the same address at the same time. */
  public SimulatedAircraft sharedAddressFarApart() {
    Scene scene = Scene.at(airports, seed, AircraftType.A320, 24, "EDDF", "LFBO", "KORD", "KDEN");
    return shared(scene, scene.fly("KORD", "KDEN", 80));
  }

  /** Two aircraft that send the same address cross the same part of France. */
  public SimulatedAircraft sharedAddressNearby() {
    Scene scene = Scene.at(airports, seed, AircraftType.A320, 24, "EDDF", "LFBO", "LFLL");
    return shared(scene, scene.fly("LFPG", "LFML", 95));
  }

  /** Two sources hear the same flights; the clock of one is 38 seconds ahead. */
  public SimulatedAircraft twoClocks() {
    Scene scene = Scene.at(airports, seed, AircraftType.A320, 24, "LFPG", "LFLL", "LIRF");
    Account account = scene.account("two sources");
    account.first(List.of(scene.fly("LFPG", "LIRF", 60), scene.fly("LIRF", "LFPG", 260)));
    account.twoSources(new SecondSource(3800, 0.6), scene.random());
    return account.aircraft();
  }

  /** Flies from Istanbul to Tbilisi without a stop while its satellite navigation is jammed. */
  public SimulatedAircraft jammed() {
    Scene scene = Scene.at(airports, seed, AircraftType.A320, 24, "LTFM", "LTFH", "UGTB");
    FlightRecording flight = scene.fly("LTFM", "UGTB", 60);
    Jamming jamming = new Jamming();
    List<TracePoint> kept = jamming.befall(flight.points(), new SplittableRandom(seed));
    return one(scene, "jammed", List.of(flight.with(kept, jamming.special())));
  }

  private static SimulatedAircraft shared(Scene scene, FlightRecording other) {
    Account account = scene.account("two aircraft on one address");
    account.first(List.of(scene.fly("EDDF", "LFBO", 70), scene.fly("LFBO", "EDDF", 260)));
    account.second(List.of(other));
    return account.aircraft();
  }

  private static SimulatedAircraft one(Scene scene, String words, List<FlightRecording> flights) {
    Account account = scene.account(words);
    account.first(flights);
    return account.aircraft();
  }
}
