package org.wheelsdown.core.coverage;

/** Why nobody heard an aircraft. The names are written to answers and must not change. */
public enum GapClass {
  /** Nothing was imported that could hold it: no such day, or an hour without any report. */
  SOURCE_MISSING("the source has nothing of that time"),
  /** What was imported of that day is incomplete, so the aircraft may stand in the rest. */
  SOURCE_PARTIAL("the source is incomplete for that day"),
  /** The source is there, and nobody at all was heard there at that height. */
  NOBODY_HEARD("nobody was heard there at that height"),
  /** Others were heard there at that height or lower, and this aircraft was not. */
  OTHERS_HEARD("others were heard there, and this aircraft was silent"),
  /** Too few other aircraft were imported to tell. */
  UNKNOWN("too few other aircraft were imported to tell");

  private final String inWords;

  GapClass(String inWords) {
    this.inWords = inWords;
  }

  /** As a person would be told. */
  public String inWords() {
    return inWords;
  }
}
