package org.wheelsdown.core.track;

/** Why reports are marked as no travel, or as doubtful. The names are written to files. */
public enum Anomaly {
  /** Satellite navigation failed: the place was frozen, jumped about, or was told as unreliable. */
  JAMMED("satellite navigation was disturbed"),
  /** A false place, told for a while as if it were true: circles over an airport, for example. */
  SPOOFED("a false place, told for a while as if it were true"),
  /** A few strays; most come from places that receivers worked out (MLAT, TIS-B). */
  OUTLIER("a stray place"),
  /** An earlier place sent on as if it were new, after contact was lost. */
  STALE_REPEAT("an old place repeated as new"),
  /** A place where the aircraft was hours or days before. */
  PHANTOM("a place from hours or days before"),
  /** Another aircraft on the same address; its reports make a track of their own. */
  ANOTHER_AIRCRAFT("another aircraft on the same address"),
  /** A document whose clock is off against another one's; its times were corrected. */
  CLOCK("a clock that was off, and was corrected"),
  /** For a moment the callsign of another aircraft; the places fit and are kept. */
  FOREIGN_CALLSIGN("the callsign of another aircraft");

  private final String inWords;

  Anomaly(String inWords) {
    this.inWords = inWords;
  }

  /** What happened, as a person would be told. */
  public String inWords() {
    return inWords;
  }
}
