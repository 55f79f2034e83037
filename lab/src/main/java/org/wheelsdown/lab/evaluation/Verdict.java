package org.wheelsdown.lab.evaluation;

/** What became of one end of a flight. */
public enum Verdict {
  /** The airport is right, and it was heard. */
  HIT,
  /** The airport was heard and is not claimed. */
  MISS,
  /** Another airport is claimed. */
  WRONG,
  /** An airport is claimed where nothing may be. */
  FALSE,
  /** The airport was not heard, and is claimed and right all the same. */
  RIGHT_UNHEARD,
  /** The airport was not heard, and none is claimed. */
  LEFT_UNKNOWN,
  /** Nothing is known, and nothing is claimed. */
  NOTHING_CLAIMED;

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
