package org.wheelsdown.core.flight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.place.Alignment;
import org.wheelsdown.core.position.Position;

/** Finds where a flight came down to a field and left it again. */
final class Passes {
  /** Feet of descent before and of climb after that make a low point a pass. */
  private static final double PROMINENCE = 300;

  /** Feet above the field, and kilometres from its runway, of a pass over it. */
  private static final double LOW = 500;

  private static final double NEAR = 3;

  /** Feet above the field of a pass along the centre line of a runway. */
  private static final double LOW_ON_THE_LINE = 1500;

  /** Feet; no runway is higher, so a low point above it is a pass over nothing. */
  private static final double ABOVE_ALL_FIELDS = 16_000;

  /** Seconds within which a low point and a touch are the same pass. */
  private static final double SAME = 60;

  private final List<Position> positions;
  private final Motion motion;
  private final Fields fields;

  Passes(List<Position> positions, Motion motion, Fields fields) {
    this.positions = positions;
    this.motion = motion;
    this.fields = fields;
  }

  /** The touch-and-goes and low approaches of a leg, in time order. */
  List<RunwayPass> of(Leg leg) {
    List<RunwayPass> passes = new ArrayList<>();
    for (GroundContact touch : leg.touches()) {
      Position position = positions.get(touch.first());
      fields
          .under(position)
          .map(at -> new RunwayPass(RunwayPass.Kind.TOUCH_AND_GO, at.airport(), position, 0))
          .ifPresent(passes::add);
    }
    for (int low : lowPoints(leg)) {
      if (leg.touches().stream().noneMatch(touch -> isAt(touch, low))) {
        addLowApproach(passes, positions.get(low));
      }
    }
    passes.sort(Comparator.comparingLong(pass -> pass.lowest().time()));
    return passes;
  }

  private boolean isAt(GroundContact touch, int index) {
    return motion.secondsBetween(touch.first(), index) > -SAME
        && motion.secondsBetween(touch.last(), index) < SAME;
  }

  private void addLowApproach(List<RunwayPass> passes, Position lowest) {
    List<AirportAt> near = fields.runwaysWithin(lowest, NEAR);
    if (!near.isEmpty()) {
      AirportAt at = near.get(0);
      double height = lowest.altitude() - at.airport().elevationFeet();
      boolean onTheLine = Alignment.isOnCentreLine(lowest, at.airport());
      if (height < (onTheLine ? LOW_ON_THE_LINE : LOW)) {
        passes.add(
            new RunwayPass(
                RunwayPass.Kind.LOW_APPROACH, at.airport(), lowest, Math.max(0, height)));
      }
    }
  }

  /** Indices of the reports from which the altitude rises to both sides by more than a ripple. */
  private List<Integer> lowPoints(Leg leg) {
    List<Integer> found = new ArrayList<>();
    int lowest = -1;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = leg.first(); i <= leg.last(); i++) {
      double altitude = positions.get(i).altitude();
      if (Double.isNaN(altitude)) {
        continue;
      }
      if (lowest < 0) {
        highest = Math.max(highest, altitude);
        lowest = altitude <= highest - PROMINENCE ? i : -1;
      } else if (altitude < positions.get(lowest).altitude()) {
        lowest = i;
      } else if (altitude >= positions.get(lowest).altitude() + PROMINENCE) {
        if (positions.get(lowest).altitude() < ABOVE_ALL_FIELDS) {
          found.add(lowest);
        }
        lowest = -1;
        highest = altitude;
      }
    }
    return found;
  }
}
