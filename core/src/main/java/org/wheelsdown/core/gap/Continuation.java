package org.wheelsdown.core.gap;

import org.wheelsdown.core.place.Alignment;
import org.wheelsdown.core.place.GreatCircle;

/** How well a silence looks as if the aircraft had just flown on. */
final class Continuation {
  /** Kilometres below which the direction across says nothing. */
  private static final double TOO_NEAR = 20;

  private static final double THOUSAND = 1000;
  private static final double HUNDRED = 100;
  private static final double SECONDS_PER_MINUTE = 60;

  private Continuation() {}

  static Terms terms(Edge before, Edge after, Performance aircraft) {
    double seconds = before.position().secondsTo(after.position());
    double straight = straightSeconds(before, after, aircraft);
    double spare = Math.max(0, seconds - straight) / SECONDS_PER_MINUTE;
    Terms terms = new Terms();
    terms.add(Term.ON_KIND, Kinds.knot(aircraft.kind()));
    terms.add(Term.ON_SPARE, Math.log1p(spare));
    terms.add(Term.ON_SLOWER, Math.log(seconds / Math.max(SECONDS_PER_MINUTE, straight)));
    terms.add(Term.ON_HEIGHT_BEFORE, before.altitude() / THOUSAND);
    terms.add(Term.ON_HEIGHT_AFTER, after.altitude() / THOUSAND);
    terms.add(Term.ON_CLIMB_BEFORE, before.climb() / HUNDRED);
    terms.add(Term.ON_CLIMB_AFTER, after.climb() / HUNDRED);
    terms.add(Term.ON_LEVEL_CHANGE, Math.abs(before.altitude() - after.altitude()) / THOUSAND);
    terms.add(Term.ON_TURN, turn(before, after));
    terms.add(Term.ON_WANDERING, before.flight().wandering());
    terms.add(Term.ON_WANDERING_AFTER, after.flight().wandering());
    terms.add(Term.ON_SAME_BASE, sameBase(before.flight(), after.flight()));
    int passes = before.flight().passes().size() + after.flight().passes().size();
    terms.add(Term.ON_PASSES, passes);
    terms.add(Term.ON_DISTANCE, Math.log1p(kilometres(before, after)));
    return terms;
  }

  private static double sameBase(Edge.FlightSoFar before, Edge.FlightSoFar after) {
    if (before.otherEnd().isEmpty() || after.otherEnd().isEmpty()) {
      return Double.NaN;
    }
    String from = before.otherEnd().orElseThrow().ident();
    return from.equals(after.otherEnd().orElseThrow().ident()) ? 1 : 0;
  }

  /** Seconds that remain when the aircraft flies straight across. */
  static double spareSeconds(Edge before, Edge after, Performance aircraft) {
    return before.position().secondsTo(after.position()) - straightSeconds(before, after, aircraft);
  }

  private static double straightSeconds(Edge before, Edge after, Performance aircraft) {
    return aircraft.secondsFor(kilometres(before, after));
  }

  static double kilometres(Edge before, Edge after) {
    return GreatCircle.kilometres(
        before.position().latitude(),
        before.position().longitude(),
        after.position().latitude(),
        after.position().longitude());
  }

  /** Degrees between the aircraft's course and the way across; NaN where too near to tell. */
  private static double turn(Edge before, Edge after) {
    if (kilometres(before, after) < TOO_NEAR) {
      return Double.NaN;
    }
    double across =
        GreatCircle.bearing(
            before.position().latitude(),
            before.position().longitude(),
            after.position().latitude(),
            after.position().longitude());
    return Alignment.between(before.course(), across);
  }
}
