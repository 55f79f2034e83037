package org.wheelsdown.lab.scoring;

/** What an answer is worth. */
public enum Verdict {
  /** A field is named, and it is the right one. */
  RIGHT,
  /** A field is named, and it is not the right one, or there is none. */
  WRONG,
  /** No field is named. */
  NONE
}
