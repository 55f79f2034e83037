package org.wheelsdown.sim.traffic;

/** How well receivers cover the world. */
public enum CoverageKind {
  /** Receivers near most fields, blind only low down at some. */
  GOOD,
  /** Receivers at some places, blind up to thousands of feet, and off for hours. */
  PATCHY,
  /** Whole countries and all oceans without any receiver. */
  SPARSE
}
