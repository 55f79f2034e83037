package org.wheelsdown.lab.masking;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.sim.traffic.CoverageKind;
import org.wheelsdown.sim.traffic.SimulatedTraffic;

/** Simulated traffic under one coverage, one track after the other. Safe to share. */
public final class SimulatedTracks {
  private final SimulatedTraffic traffic;
  private final SimulatedTruth truth;

  /**
   * @param seed the same seed, coverage and airports draw the same tracks
   */
  public SimulatedTracks(Airports airports, AircraftKinds kinds, CoverageKind coverage, long seed) {
    traffic = new SimulatedTraffic(airports, coverage, seed);
    truth = new SimulatedTruth(airports, kinds, coverage);
  }

  /** The track of one aircraft, by its number from 0. */
  public KnownTrack track(int number) {
    return truth.of(traffic.draw(number));
  }

  /** The tracks of the first so many aircraft; drawn as they are asked for. */
  public Stream<KnownTrack> tracks(int aircraft) {
    return IntStream.range(0, aircraft).mapToObj(this::track);
  }
}
