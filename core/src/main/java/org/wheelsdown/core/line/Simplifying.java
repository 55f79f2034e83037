package org.wheelsdown.core.line;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Finds the points of a line without whose others it looks the same, as Douglas and Peucker do. */
public final class Simplifying {
  /** Tells how far a line may be off where points of it are left out. */
  public interface Deviation {
    /**
     * How far a point is from the chord between two others.
     *
     * @param point its ordinal, between the other two
     */
    double of(int point, int from, int to);
  }

  private record Chord(int from, int to) {}

  private Simplifying() {}

  /**
   * The ordinals of the points to keep, of the first and the last in any case: no other one is
   * farther from the chord that is drawn past it than a tolerance.
   *
   * @param points how many there are
   */
  public static BitSet kept(int points, double tolerance, Deviation deviation) {
    BitSet kept = new BitSet(points);
    if (points == 0) {
      return kept;
    }
    kept.set(0);
    kept.set(points - 1);
    Deque<Chord> chords = new ArrayDeque<>();
    chords.push(new Chord(0, points - 1));
    while (!chords.isEmpty()) {
      Chord chord = chords.pop();
      int farthest = farthest(chord, tolerance, deviation);
      if (farthest > chord.from) {
        kept.set(farthest);
        chords.push(new Chord(chord.from, farthest));
        chords.push(new Chord(farthest, chord.to));
      }
    }
    return kept;
  }

  /** The point farthest from a chord; the chord's start where none is beyond the tolerance. */
  private static int farthest(Chord chord, double tolerance, Deviation deviation) {
    int farthest = chord.from;
    double most = tolerance;
    for (int i = chord.from + 1; i < chord.to; i++) {
      double away = deviation.of(i, chord.from, chord.to);
      if (away > most) {
        most = away;
        farthest = i;
      }
    }
    return farthest;
  }
}
