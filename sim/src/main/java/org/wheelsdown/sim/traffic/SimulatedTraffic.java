package org.wheelsdown.sim.traffic;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.sim.reception.Receivers;

/** Aircraft of the whole world, drawn one by one. Immutable and safe to share. */
public final class SimulatedTraffic {
  /** UTC day with which all data begins. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2025, 6, 16);

  /** The longest data of one aircraft is not longer. */
  private static final int MOST_DAYS = 8;

  /** How often an aircraft is drawn anew that nobody heard at all. */
  private static final int TRIES = 25;

  private final World world;
  private final Receivers receivers;
  private final long seed;

  /**
   * @param airports where the traffic flies
   * @param seed the same seed, coverage and airports draw the same aircraft
   */
  public SimulatedTraffic(Airports airports, CoverageKind coverage, long seed) {
    this.seed = seed;
    world = new World(airports);
    Network network =
        new Network(coverage, FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), MOST_DAYS);
    receivers = network.receivers(world, new SplittableRandom(seed));
  }

  /** Who hears it. */
  public Receivers receivers() {
    return receivers;
  }

  /**
   * Draws one aircraft, flies it and hears it. Somebody heard at least one position of it, unless
   * chance does not find such a one in a place with next to no receivers.
   *
   * @param number from 0; which one
   */
  public SimulatedAircraft draw(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number).split();
    SimulatedAircraft drawn = new Drawing(world, receivers, FIRST_DAY, number, random).draw();
    for (int tried = 1; drawn.heard().isEmpty() && tried < TRIES; tried++) {
      drawn = new Drawing(world, receivers, FIRST_DAY, number, random).draw();
    }
    return drawn;
  }
}
