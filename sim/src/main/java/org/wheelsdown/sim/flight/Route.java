package org.wheelsdown.sim.flight;

import java.util.List;
import org.wheelsdown.sim.path.Path;

/**
 * The whole way of a flight over the ground, from stand to stand. Marks are metres from its start.
 *
 * @param lineUp where it stands on the runway before its take-off run
 * @param approaches where each of its approaches ends; the last one is its landing
 * @param exit where it leaves that runway
 */
record Route(
    Path path,
    RunwayInUse from,
    RunwayInUse to,
    double lineUp,
    List<ApproachEnd> approaches,
    double exit,
    List<Restriction> restrictions) {
  Route {
    approaches = List.copyOf(approaches);
    restrictions = List.copyOf(restrictions);
  }

  static Route of(FlightPlan plan, Atmosphere air) {
    return new RouteBuilder(plan, air).build();
  }

  /** Where its wheels are to touch the other runway. */
  double touchdown() {
    return approaches.get(approaches.size() - 1).along();
  }

  /** Metres in the air, if it lifts off where it lines up. */
  double airborneLength() {
    return touchdown() - lineUp;
  }
}
