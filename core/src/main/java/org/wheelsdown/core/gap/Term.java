package org.wheelsdown.core.gap;

import java.util.EnumMap;
import java.util.Map;

/**
 * The terms of the score of one thing that a silence can hold. Each is a curve: a value at each of
 * its knots and straight lines between them; what is beyond the last knot counts as the last knot.
 * The values are fitted (see {@link Weights}), the knots are chosen here.
 */
public enum Term {
  /** By kind of aircraft and type of field: how often the one uses the other. */
  FIELD(numbers(Kinds.COUNT * Kinds.FIELDS)),
  /** Binary logarithm of the runway's length over the length that is usual for the aircraft. */
  RUNWAY(-1, -0.5, -0.2, 0, 0.3, 0.7, 1.2),
  RUNWAY_NOT_KNOWN(0),
  /** Logarithm of how busy a large field is; simulated traffic knows nothing of it. */
  TRAFFIC(-1, 4),
  RUNWAY_NOT_PAVED(0, 1),

  /** Logarithm of the distance over the one at which a usual descent would begin. */
  LANDING_DESCENDING_DISTANCE(Knots.RATIO),
  LANDING_LEVEL_DISTANCE(Knots.RATIO),
  LANDING_CLIMBING_DISTANCE(Knots.RATIO),
  /** Logarithm of the distance in kilometres and one. */
  LANDING_FAR(Knots.DISTANCE),
  /** Logarithm of the distance over the one at which the descent as flown would end. */
  LANDING_GLIDE(Knots.RATIO),
  /** Degrees between track and field, by distance. */
  LANDING_TURN_WITHIN_10_KM(Knots.TURN),
  LANDING_TURN_WITHIN_40_KM(Knots.TURN),
  LANDING_TURN_WITHIN_120_KM(Knots.TURN),
  LANDING_TURN_BEYOND(Knots.TURN),
  /** On the extended centre line and pointing at the runway, by kilometres from it. */
  LANDING_ON_FINAL(0, 10, 20, 40),
  /** Whether the rules for what is observed claim this field. */
  LANDING_OBSERVED(0),

  TAKEOFF_CLIMBING_DISTANCE(Knots.RATIO),
  TAKEOFF_LEVEL_DISTANCE(Knots.RATIO),
  TAKEOFF_DESCENDING_DISTANCE(Knots.RATIO),
  TAKEOFF_FAR(Knots.DISTANCE),
  TAKEOFF_GLIDE(Knots.RATIO),
  TAKEOFF_TURN_WITHIN_10_KM(Knots.TURN),
  TAKEOFF_TURN_WITHIN_40_KM(Knots.TURN),
  TAKEOFF_TURN_WITHIN_120_KM(Knots.TURN),
  TAKEOFF_TURN_BEYOND(Knots.TURN),
  TAKEOFF_ON_DEPARTURE(0, 10, 20, 40),
  TAKEOFF_OBSERVED(0),

  /** The field at the other end of the same flight, by what part of the farthest way remains. */
  RETURN_REMAINING(0, 0.2, 0.5, 0.8, 0.95, 1),
  /** The same, by the logarithm of the way flown over the farthest distance. */
  RETURN_WANDERING(0, 0.2, 0.7, 1.1, 1.6, 2.5),
  RETURN_KIND(numbers(Kinds.COUNT)),
  /** Where the flight before began; simulated aircraft go there and back more than real ones. */
  FAMILIAR(0),
  /** Low approaches and touch-and-goes there on the same flight. */
  PASSES(1, 2, 4),
  /** Heard on the ground there on the other side of the silence, by logarithm of spare minutes. */
  STOOD_THERE(Knots.MINUTES),

  /** Logarithm of the minutes that a stop at a field would have lasted. */
  STOP_MINUTES(Knots.MINUTES),
  STOP_MINUTES_OF_LIGHT_AIRCRAFT(Knots.MINUTES),
  STOP_KIND(numbers(Kinds.COUNT)),

  /** Two different fields: logarithm of the minutes to spare beside the flight between them. */
  SEVERAL_STOPS(Knots.MINUTES),

  /** At no listed field: by kind of aircraft. */
  ELSEWHERE(numbers(Kinds.COUNT)),
  /** At no listed field: thousands of feet at which it was lost or found, the lower one. */
  ELSEWHERE_HEIGHT(0, 1, 3, 6, 12, 25),
  /**
   * At no listed field: feet at which it was lost or found, the lower one, with no field near. Who
   * is that low is about to touch something, or has just left it.
   */
  ELSEWHERE_LOW_OVER_NOTHING(0, 100, 250, 500),
  /** At no listed field: logarithm of how much too far the nearest usable field is. */
  ELSEWHERE_REMOTE(Knots.RATIO),

  /** A stop at a field to which nothing points, by logarithm of the minutes to spare. */
  SOMEWHERE(Knots.MINUTES),
  SOMEWHERE_KIND(numbers(Kinds.COUNT)),
  /** The same: thousands of feet at which it was lost and found. */
  SOMEWHERE_HEIGHT_BEFORE(Knots.HEIGHT),
  SOMEWHERE_HEIGHT_AFTER(Knots.HEIGHT),

  /** It flew on: logarithm of the minutes beyond those of the straight way. */
  ON_SPARE(Knots.MINUTES),
  /** Logarithm of the time over that of the straight way. */
  ON_SLOWER(-0.5, -0.1, 0, 0.1, 0.3, 0.7, 1.5, 3),
  ON_KIND(numbers(Kinds.COUNT)),
  /** Thousands of feet at which it was lost, and at which it was found. */
  ON_HEIGHT_BEFORE(Knots.HEIGHT),
  ON_HEIGHT_AFTER(Knots.HEIGHT),
  /** Hundreds of feet a minute into the silence, from both sides: down is negative. */
  ON_CLIMB_BEFORE(Knots.CLIMB),
  ON_CLIMB_AFTER(Knots.CLIMB),
  /** Thousands of feet between both sides. */
  ON_LEVEL_CHANGE(0, 1, 4, 10, 25),
  /** Degrees between its track and the way across. */
  ON_TURN(Knots.TURN),
  /** Logarithm of the way flown over the farthest distance, before the silence and after it. */
  ON_WANDERING(0, 0.2, 0.7, 1.1, 1.6, 2.5),
  ON_WANDERING_AFTER(0, 0.2, 0.7, 1.1, 1.6, 2.5),
  /** Whether the flight before began where the flight after ended: 1, or elsewhere: 0. */
  ON_SAME_BASE(0, 1),
  /** Low approaches and touch-and-goes on the flights before and after the silence. */
  ON_PASSES(0, 1, 2, 4, 8),
  /** Kilometres between both sides, as a logarithm. */
  ON_DISTANCE(Knots.DISTANCE),

  /** The data end and it lands too far away to say where: thousands of feet, by how it moves. */
  BEYOND_DESCENDING(Knots.HEIGHT),
  BEYOND_LEVEL(Knots.HEIGHT),
  BEYOND_CLIMBING(Knots.HEIGHT),
  BEYOND_KIND(numbers(Kinds.COUNT)),
  /**
   * The same: logarithm of how many fields lie around and one. An island ahead of an aircraft in
   * cruise is no reason to land there.
   */
  BEYOND_LONELY(0, 0.7, 1.4, 2.1, 3, 4, 5.5),
  /** The same for a flight that was first heard on its way. */
  BEFORE_CLIMBING(Knots.HEIGHT),
  BEFORE_LEVEL(Knots.HEIGHT),
  BEFORE_DESCENDING(Knots.HEIGHT),
  BEFORE_KIND(numbers(Kinds.COUNT));

  /** Never changed and never handed out. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final double[] knots;

  Term(double... knots) {
    this.knots = knots;
  }

  /** Whether simulated traffic can teach its values; those of others stay as they were set. */
  public boolean isFitted() {
    return switch (this) {
      case TRAFFIC, FAMILIAR, ELSEWHERE_LOW_OVER_NOTHING -> false;
      default -> true;
    };
  }

  /** How many values the curve has. */
  public int size() {
    return knots.length;
  }

  /** The place of a knot. */
  public double knot(int number) {
    return knots[number];
  }

  /** Index of the first value among those of all terms. */
  public int offset() {
    return Offsets.OF.getOrDefault(this, 0);
  }

  /** How many values all terms have together. */
  static int total() {
    return Offsets.TOTAL;
  }

  private static double[] numbers(int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = i;
    }
    return numbers;
  }

  /** Knots that several curves share. */
  private static final class Knots {
    static final double[] RATIO = {-2.5, -1.5, -0.9, -0.5, -0.2, 0.1, 0.4, 0.8, 1.4, 2.2, 3.2};
    static final double[] DISTANCE = {0, 1.2, 2, 2.7, 3.4, 4.1, 4.8, 5.5, 6.2};
    static final double[] TURN = {0, 8, 20, 40, 70, 110, 180};
    static final double[] MINUTES = {0, 1.6, 2.7, 3.4, 4.1, 5, 6.2, 7.3, 9.2};
    static final double[] HEIGHT = {0, 1.5, 4, 8, 14, 22, 30, 38};
    static final double[] CLIMB = {-20, -8, -3, 0, 3, 8, 20};

    private Knots() {}
  }

  private static final class Offsets {
    static final Map<Term, Integer> OF = new EnumMap<>(Term.class);
    static final int TOTAL;

    static {
      int next = 0;
      for (Term term : Term.values()) {
        OF.put(term, next);
        next += term.size();
      }
      TOTAL = next;
    }

    private Offsets() {}
  }
}
