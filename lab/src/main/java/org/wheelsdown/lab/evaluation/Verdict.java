package org.wheelsdown.lab.evaluation;

/** What became of one end of a flight. */
public enum Verdict {
  HIT("hit", "heard, and found with the right airport"),
  MISS("miss", "heard, and no airport claimed"),
  WRONG("WRONG", "wrong airport"),
  FALSE("FALSE", "airport claimed where nothing may be"),
  RIGHT_UNHEARD("right", "not heard by the truth's rule, and the right airport claimed"),
  LEFT_UNKNOWN("unknown", "not heard, and no airport claimed"),
  NOTHING_CLAIMED("none", "nothing known, and no airport claimed");

  private final String inOneWord;
  private final String inWords;

  Verdict(String inOneWord, String inWords) {
    this.inOneWord = inOneWord;
    this.inWords = inWords;
  }

  boolean isMistake() {
    return this == MISS || this == WRONG || this == FALSE;
  }

  /** For a table's cell. */
  public String inOneWord() {
    return inOneWord;
  }

  /** For a line that counts ends. */
  public String inWords() {
    return inWords;
  }

  static Verdict of(String truth, boolean observed, String claim) {
    if (truth.isEmpty()) {
      return claim.isEmpty() ? NOTHING_CLAIMED : FALSE;
    }
    if (claim.isEmpty()) {
      return observed ? MISS : LEFT_UNKNOWN;
    }
    if (!claim.equals(truth)) {
      return WRONG;
    }
    return observed ? HIT : RIGHT_UNHEARD;
  }

  /** How much better or worse a pairing of a found flight with a true one is for this verdict. */
  int weight() {
    return switch (this) {
      case HIT, RIGHT_UNHEARD -> 3;
      case LEFT_UNKNOWN, NOTHING_CLAIMED -> 0;
      case MISS -> -1;
      case WRONG, FALSE -> -2;
    };
  }
}
