package org.wheelsdown.core.gap;

/**
 * What an end of a flight that nobody heard is inferred from. The names are written to files and
 * must not change.
 */
public enum Evidence {
  /** Lost on an approach to the field, too high or too far out to count as heard there. */
  LAST_HEARD_ON_FINAL("last heard on final approach"),
  /** Lost coming down, and later heard leaving the same field. */
  VANISHED_ON_DESCENT_AND_LEFT_LATER("vanished on descent and later left the same field"),
  /** Lost coming down. */
  VANISHED_ON_DESCENT("vanished on descent"),
  /** Lost before it came down. */
  VANISHED_EN_ROUTE("vanished before it came down"),
  /** First heard climbing, away from the field. */
  FIRST_HEARD_CLIMBING("first heard climbing"),
  /** First heard climbing away from the field towards which it had vanished before. */
  FIRST_HEARD_CLIMBING_WHERE_IT_VANISHED("first heard climbing where it had vanished before"),
  /** First heard when it had long been on its way. */
  FIRST_HEARD_EN_ROUTE("first heard when already on its way"),
  /** Heard standing on the field after the silence, or before it. */
  HEARD_ON_THE_FIELD("heard on the ground of the field across the silence"),
  /** No other field can be reached in the time and be landed on. */
  NO_OTHER_CHOICE("the way and the time leave no other choice");

  private final String inWords;

  Evidence(String inWords) {
    this.inWords = inWords;
  }

  /** As a person would be told. */
  public String inWords() {
    return inWords;
  }
}
