package org.wheelsdown.sim.traffic;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.wheelsdown.sim.trace.FlightRecording;
import org.wheelsdown.sim.trace.TracePoint;
import org.wheelsdown.sim.trouble.ForeignCallsign;
import org.wheelsdown.sim.trouble.Jamming;
import org.wheelsdown.sim.trouble.Multilateration;
import org.wheelsdown.sim.trouble.StaleRepeats;
import org.wheelsdown.sim.trouble.Trouble;

/**
 * What goes wrong in the life of one aircraft.
 *
 * @param trouble that may befall its flights
 * @param flights share of its flights that it befalls
 */
record Mishaps(Optional<Trouble> trouble, double flights) {
  private static final Mishaps NONE = new Mishaps(Optional.empty(), 0);

  static Mishaps draw(SplittableRandom random) {
    double chance = random.nextDouble();
    if (chance < 0.05) {
      return new Mishaps(Optional.of(new Jamming()), 0.6);
    }
    if (chance < 0.08) {
      return new Mishaps(Optional.of(new Multilateration()), 1);
    }
    if (chance < 0.11) {
      return new Mishaps(Optional.of(new StaleRepeats()), 1);
    }
    return chance < 0.13 ? new Mishaps(Optional.of(new ForeignCallsign()), 0.5) : NONE;
  }

  FlightRecording befall(FlightRecording flight, SplittableRandom random) {
    if (trouble.isEmpty() || random.nextDouble() >= flights) {
      return flight;
    }
    Trouble mishap = trouble.orElseThrow();
    List<TracePoint> kept = mishap.befall(flight.points(), random);
    return kept.equals(flight.points()) ? flight : flight.with(kept, mishap.special());
  }
}
