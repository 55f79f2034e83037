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
import org.wheelsdown.sim.flight.Pace;
import org.wheelsdown.sim.reception.Receivers;
import org.wheelsdown.sim.reception.Reception;
import org.wheelsdown.sim.truth.Special;
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
    return of(address, plan, air, Pace.EVERY_SECOND, receivers, RecordedTime.ALWAYS, random);
  }

  /**
   * Flies a plan in known air and records what is heard of it.
   *
   * @param recorded when there is an archive to keep what is heard
   * @param random draws the losses and the noise: the same makes the same recording
   * @throws IllegalArgumentException if an airport of the plan has no runway with known ends
   */
  public static FlightRecording of(
      Address address,
      FlightPlan plan,
      Atmosphere air,
      Pace pace,
      Receivers receivers,
      RecordedTime recorded,
      SplittableRandom random) {
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
    Reception reception =
        new Reception(
            receivers,
            random.split(),
            motion -> {
              if (recorded.has(motion.time())) {
                sampler.accept(motion);
              }
            });
    Flown flown = new FlightSimulation(plan, air, pace, reception).run();
    return new FlightRecording(flown, points, truth(address, flown, ends, !points.isEmpty()));
  }

  /** The same, with what was out of the ordinary. */
  public FlightRecording with(Set<Special> specials) {
    return new FlightRecording(flown, points, truth.with(specials));
  }

  /** The same flight, of which other rows were kept. */
  public FlightRecording with(List<TracePoint> otherPoints, Special because) {
    return new FlightRecording(flown, otherPoints, truth.with(Set.of(because)));
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
