package org.wheelsdown.sim.trace;

import static org.wheelsdown.core.place.GreatCircle.kilometres;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.RunwayEnd;
import org.wheelsdown.sim.flight.Flown;
import org.wheelsdown.sim.flight.Motion;

/**
 * Which ends of a flight the archive holds: on the field, or within 6 km of it and less than 1,500
 * ft above it while taking off or landing.
 */
final class HeardEnds {
  private static final double NEAR_KILOMETRES = 6;
  private static final double LOW_FEET = 1500;

  /** Seconds from the runway within which an aircraft so low and near is taking off or landing. */
  private static final double SHORTLY = 600;

  private final Airport from;
  private final Airport to;
  private final List<Motion> low = new ArrayList<>();

  HeardEnds(Airport from, Airport to) {
    this.from = from;
    this.to = to;
  }

  /** Takes note of a moment that was kept. */
  void note(Motion motion) {
    if (motion.onGround() || isOver(from, motion) || isOver(to, motion)) {
      low.add(motion);
    }
  }

  boolean takeoff(Flown flown) {
    double time = flown.takeoff().time().toEpochMilli() / 1000.0;
    return low.stream()
        .anyMatch(at -> at.time() <= time || (at.time() < time + SHORTLY && isOver(from, at)));
  }

  boolean landing(Flown flown) {
    double time = flown.landing().time().toEpochMilli() / 1000.0;
    return low.stream()
        .anyMatch(at -> at.time() >= time || (at.time() > time - SHORTLY && isOver(to, at)));
  }

  private static boolean isOver(Airport airport, Motion motion) {
    return motion.trueAltitude() - airport.elevationFeet() < LOW_FEET
        && airport.runways().stream()
            .flatMap(runway -> Stream.of(runway.low(), runway.high()))
            .anyMatch(end -> isNear(end, motion));
  }

  private static boolean isNear(RunwayEnd end, Motion motion) {
    return kilometres(end.latitude(), end.longitude(), motion.latitude(), motion.longitude())
        < NEAR_KILOMETRES;
  }
}
