package org.wheelsdown.lab.baseline;

/** Tells whether a silence in the middle of a track ends one flight and begins another. */
public interface StopRule {
  /** For a table's head. */
  String name();

  /** Whether there was a stop between the two edges of a silence. */
  boolean isStop(Edge before, Edge after);
}
