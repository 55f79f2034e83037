package org.wheelsdown.core.question;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.wheelsdown.core.coverage.GapClass;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.track.Anomaly;

/** Something to be asked of the data. Each kind has its own columns. */
public sealed interface Question {
  /** Which aircraft, places and times are asked about. */
  Filter filter();

  /** Whether its answers say why aircraft were not heard, which rests on who was heard where. */
  default boolean saysWhyNobodyHeard() {
    return true;
  }

  /** One row a flight, by the time it was first heard. In time if heard at all between the two. */
  record Flights(Filter filter) implements Question {}

  /**
   * One row a landing that was observed or inferred, by its time, which must lie between the two.
   * The time of an inferred one is the middle of when it can have been.
   */
  record Landings(Filter filter) implements Question {}

  /** One row a stay on the ground, by its start. In time if any of it lies between the two. */
  record Stays(Filter filter) implements Question {
    @Override
    public boolean saysWhyNobodyHeard() {
      return false;
    }
  }

  /**
   * One row a silence, by its start. In time if any of it lies between the two; at a place if it
   * can hold a stop at an airport there, or if the aircraft was last heard before it or first heard
   * after it over the ground of the place. An aircraft that only crossed the place unheard counts
   * for nothing.
   *
   * @param leastLength shorter ones are left out
   * @param classes why nobody heard the aircraft; nothing stands for everything
   * @param grounds what the filter's places are on the ground: a position counts that lies in all
   *     of them; of nothing, none counts
   */
  record Gaps(Filter filter, Duration leastLength, Set<GapClass> classes, List<Area> grounds)
      implements Question {
    public Gaps {
      classes = Set.copyOf(classes);
      grounds = List.copyOf(grounds);
    }
  }

  /**
   * One row a stretch of reports that are no travel or are doubtful, by its start. In time if any
   * of it lies between the two; at a place if the position that the middle one of them claims lies
   * over its ground.
   *
   * @param kinds what is asked for; nothing stands for everything
   * @param grounds what the filter's places are on the ground, as of {@link Gaps}
   */
  record Marks(Filter filter, Set<Anomaly> kinds, List<Area> grounds) implements Question {
    public Marks {
      kinds = Set.copyOf(kinds);
      grounds = List.copyOf(grounds);
    }

    @Override
    public boolean saysWhyNobodyHeard() {
      return false;
    }
  }

  /**
   * One row a journey, by its start: flights of one aircraft chained through short stays. In time
   * if any of it lies between the two; at an airport if it began, stopped or ended there.
   *
   * @param longestStop a stay that lasts longer ends a journey
   */
  record Journeys(Filter filter, Duration longestStop) implements Question {
    /** What counts as a short stay where nothing else is asked for. */
    public static final Duration USUAL_STOP = Duration.ofHours(24);
  }

  /**
   * One row a time during which aircraft of interest were on the ground at one airport together, by
   * its start, with how often unrelated aircraft of their kind meet there by chance. In time if any
   * of it lies between the two.
   *
   * @param leastOverlap shorter ones are left out
   */
  record Meetings(Filter filter, Duration leastOverlap) implements Question {}

  /**
   * One row a flight onwards that somebody could have changed to: it left where an aircraft of
   * interest had arrived, for a place that is asked for. Candidates, the likeliest first for each
   * arrival; none is asserted.
   *
   * @param filter of the arrivals
   * @param onward which aircraft may have left
   * @param destinations idents of the airports they left for
   * @param least shortest time between landing and take-off in which somebody can have changed
   * @param most longest such time
   */
  record Connections(
      Filter filter, Who onward, Set<String> destinations, Duration least, Duration most)
      implements Question {
    public Connections {
      destinations = Set.copyOf(destinations);
    }
  }

  /**
   * One row a stretch of positions in the air over an area, by its start. In time if any of it lies
   * between the two.
   *
   * @param lowest feet below which positions do not count; negative infinity for all
   * @param highest feet above which positions do not count; infinity for all
   */
  record Overflights(Filter filter, Area area, double lowest, double highest) implements Question {
    @Override
    public boolean saysWhyNobodyHeard() {
      return false;
    }
  }

  /**
   * One row a report of one of some aircraft, by its time, travel or not.
   *
   * @param filter names aircraft by address or registration
   */
  record Positions(Filter filter) implements Question {
    public Positions {
      if (filter.who().addresses().isEmpty() && filter.who().registrations().isEmpty()) {
        throw new IllegalArgumentException("positions of nobody in particular");
      }
    }

    @Override
    public boolean saysWhyNobodyHeard() {
      return false;
    }
  }

  /** Kilometres around an airport, a town or a part of a country that count as its ground. */
  double NEAR = 100;
}
