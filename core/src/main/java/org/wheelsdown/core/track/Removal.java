package org.wheelsdown.core.track;

/** Why a report is not part of a track. The names are written to files and must not change. */
public enum Removal {
  /** A time or a place that cannot be. */
  OUT_OF_RANGE("a time or place that cannot be"),
  /** The same report again, in another document or twice in one. */
  DUPLICATE("the same report twice"),
  /** An earlier position sent on as if it were new, after contact was lost. */
  STALE_REPEAT("an old position repeated as new"),
  /** So far from the reports before and after it that no aircraft flies there and back. */
  IMPOSSIBLE_JUMP("a jump that no aircraft can fly"),
  /** Creeping along although the aircraft reports that it flies fast. */
  LAGGING_PLACE("a place that lags behind the reported speed"),
  /** Sent by another aircraft on the same address; part of that one's track. */
  ANOTHER_AIRCRAFT("a report of another aircraft on the same address");

  private final String inWords;

  Removal(String inWords) {
    this.inWords = inWords;
  }

  /** The reason as a person would be told. */
  public String inWords() {
    return inWords;
  }
}
