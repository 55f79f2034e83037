package org.wheelsdown.core.flight;

/**
 * How an observed end of a flight was observed. The names are written to files and must not change.
 */
public enum Sighting {
  /** Heard with its wheels on the field. */
  ON_THE_FIELD("heard on the field"),
  /** Heard within 6 km of the field and less than 1,500 ft above it, landing or taking off. */
  AT_THE_FIELD("heard low at the field"),
  /** First heard climbing steeply, so near one field that it can have come from no other. */
  CLIMBING_OUT("first heard climbing out of the field");

  private final String inWords;

  Sighting(String inWords) {
    this.inWords = inWords;
  }

  /** As a person would be told. */
  public String inWords() {
    return inWords;
  }
}
