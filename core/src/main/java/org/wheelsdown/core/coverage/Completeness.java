package org.wheelsdown.core.coverage;

/** How much of a day there is. The names are written to answers and must not change. */
public enum Completeness {
  /** As far as can be told from the data itself. */
  COMPLETE,
  /** Some of it is missing, or there is far less than of the days around it. */
  PARTIAL,
  /** Nothing at all. */
  MISSING,
  /** Too few aircraft to tell: somebody's selection, or a short recording. */
  UNKNOWN
}
