package org.wheelsdown.lab.masking;

/** What was hidden of a track, or that nothing was. */
public enum Mask {
  /** All from where the aircraft was last so far from the field of landing, on a great circle. */
  LAST("last N km hidden"),
  /** All from where it still had so far to fly. */
  LAST_FLOWN("last N km of the way flown hidden"),
  /** As {@link #LAST}, with a distance drawn at random. */
  LAST_DRAWN("last part hidden, N drawn at random"),
  /** All until the aircraft was first so far from the field of take-off, on a great circle. */
  FIRST("first N km hidden"),
  /** All until it had flown so far. */
  FIRST_FLOWN("first N km of the way flown hidden"),
  /** As {@link #FIRST}, with a distance drawn at random. */
  FIRST_DRAWN("first part hidden, N drawn at random"),
  /** The last part of a flight, the stay, and the first part of the next flight. */
  BOTH_SIDES("both sides of a stop hidden"),
  /** A part of a flight that was heard without a break. */
  HOLE("a hole in a continuous flight"),
  /** Nothing: what reception itself left unheard, and is known all the same. */
  RECEPTION("what nobody heard");

  private final String inWords;

  Mask(String inWords) {
    this.inWords = inWords;
  }

  /** For a table. */
  public String inWords() {
    return inWords;
  }
}
