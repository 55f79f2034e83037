package org.wheelsdown.core.flight;

import java.util.List;
import org.wheelsdown.core.gap.Candidate;
import org.wheelsdown.core.gap.Evidence;
import org.wheelsdown.core.gap.Exclusion;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.position.Position;

/** A take-off or a landing. */
public sealed interface FlightEnd {
  /** The probability from which on a field is named; below, the answer is that it is unknown. */
  double LEAST_PROBABILITY = 0.8;

  /**
   * The report nearest to the end: its touchdown or lift-off where seen, else the last or first.
   */
  Position position();

  /**
   * An end that was heard.
   *
   * @param distance kilometres from the position to the airport's nearest runway, or to its
   *     reference point where no runway's ends are known
   * @param height feet above the field at the position; 0 with wheels on the ground
   * @param when the wheels touched or left the ground; a single instant where reports on both sides
   *     of it are close together
   */
  record Observed(
      Airport airport,
      Sighting sighting,
      Position position,
      double distance,
      double height,
      Interval when)
      implements FlightEnd {}

  /**
   * An end that nobody heard, but that the silence around it tells well enough.
   *
   * @param chosen the most probable field, at {@link #LEAST_PROBABILITY} or more
   * @param runnersUp the next most probable fields, most probable first; may be empty
   * @param excluded fields near the way that it cannot have been
   */
  record Inferred(
      Position position,
      Evidence evidence,
      Candidate chosen,
      List<Candidate> runnersUp,
      List<Exclusion> excluded)
      implements FlightEnd {
    public Inferred {
      runnersUp = List.copyOf(runnersUp);
      excluded = List.copyOf(excluded);
    }
  }

  /**
   * An end that nobody heard, and of which nothing is claimed.
   *
   * @param candidates the most probable fields, each below {@link #LEAST_PROBABILITY}; may be empty
   * @param nearby fields near the position, nearest first: where it could have been going to or
   *     coming from, and never a claim
   */
  record Unknown(Position position, List<Candidate> candidates, List<AirportAt> nearby)
      implements FlightEnd {
    public Unknown {
      candidates = List.copyOf(candidates);
      nearby = List.copyOf(nearby);
    }
  }
}
