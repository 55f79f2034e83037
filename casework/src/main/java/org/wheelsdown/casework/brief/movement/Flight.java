package org.wheelsdown.casework.brief.movement;

/** A flight as it is drawn. */
public record Flight(End takeoff, End landing) {
  /** How both ends are known. */
  public Evidence evidence() {
    return takeoff.evidence().and(landing.evidence());
  }
}
