package org.wheelsdown.sim.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.sim.flight.Atmosphere;
import org.wheelsdown.sim.flight.FlightPlan;
import org.wheelsdown.sim.flight.FlightSimulation;
import org.wheelsdown.sim.flight.Flown;
import org.wheelsdown.sim.reception.Receivers;
import org.wheelsdown.sim.reception.Reception;
import org.wheelsdown.sim.truth.TrueEnd;
import org.wheelsdown.sim.truth.Truth;

/**
 * One flight as it was flown and as the archive has it.
 *
 * @param points kept of it, in time order; may be empty
 */
public record FlightRecording(Flown flown, List<TracePoint> points, Truth truth) {
  public FlightRecording {
    points = List.copyOf(points);
  }

  /**
   * Flies a plan and records what is heard of it.
   *
   * @param random draws the weather, the losses and the noise: the same makes the same recording
   * @throws IllegalArgumentException if an airport of the plan has no runway with known ends
   */
  public static FlightRecording of(
      Address address, FlightPlan plan, Receivers receivers, SplittableRandom random) {
    Atmosphere air = Atmosphere.draw(random.split());
    List<TracePoint> points = new ArrayList<>();
    HeardEnds ends = new HeardEnds(plan.from(), plan.to());
    Sampler sampler =
        new Sampler(
            Sent.of(plan),
            random.split(),
            (motion, point) -> {
              points.add(point);
              ends.note(motion);
            });
    Reception reception = new Reception(receivers, random.split(), sampler);
    Flown flown = new FlightSimulation(plan, air, reception).run();
    return new FlightRecording(flown, points, truth(address, flown, ends, !points.isEmpty()));
  }

  private static Truth truth(Address address, Flown flown, HeardEnds ends, boolean heard) {
    FlightPlan plan = flown.plan();
    return new Truth(
        address,
        end(plan.from().ident(), flown.takeoff(), ends.takeoff(flown)),
        end(plan.to().ident(), flown.landing(), ends.landing(flown)),
        heard,
        Set.of());
  }

  private static TrueEnd end(String airport, Flown.End end, boolean heard) {
    return new TrueEnd(
        airport, end.where().latitude(), end.where().longitude(), end.runway(), end.time(), heard);
  }
}
