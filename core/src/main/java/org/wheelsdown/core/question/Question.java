package org.wheelsdown.core.question;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.wheelsdown.core.coverage.GapClass;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.track.Anomaly;

/** Something to be asked of the data. Each kind has its own columns. */
public sealed interface Question {
  /** Which aircraft, places and times are asked about. */
  Filter filter();

  /** One row a flight, by the time it was first heard. In time if heard at all between the two. */
  record Flights(Filter filter) implements Question {}

  /**
   * One row a landing that was observed or inferred, by its time, which must lie between the two.
   * The time of an inferred one is the middle of when it can have been.
   */
  record Landings(Filter filter) implements Question {}

  /** One row a stay on the ground, by its start. In time if any of it lies between the two. */
  record Stays(Filter filter) implements Question {}

  /**
   * One row a silence, by its start. In time if any of it lies between the two; at an airport if it
   * can hold a stop there, or if one of its sides is near.
   *
   * @param leastLength shorter ones are left out
   * @param classes why nobody heard the aircraft; nothing stands for everything
   * @param near where the airports lie that the filter names; {@link #NEAR} is near
   */
  record Gaps(Filter filter, Duration leastLength, Set<GapClass> classes, List<Point> near)
      implements Question {
    public Gaps {
      classes = Set.copyOf(classes);
      near = List.copyOf(near);
    }
  }

  /**
   * One row a stretch of reports that are no travel or are doubtful, by its start. In time if any
   * of it lies between the two; at an airport if the place that they claim is near.
   *
   * @param kinds what is asked for; nothing stands for everything
   * @param near where the airports lie that the filter names; {@link #NEAR} is near
   */
  record Marks(Filter filter, Set<Anomaly> kinds, List<Point> near) implements Question {
    public Marks {
      kinds = Set.copyOf(kinds);
      near = List.copyOf(near);
    }
  }

  /** Kilometres within which a report in the air counts as near an airport. */
  double NEAR = 100;
}
