package org.wheelsdown.lab.evaluation;

/**
 * One flight as the program found it.
 *
 * @param takeoff ident of the airport; empty where the program claims none
 * @param landing ident of the airport; empty where the program claims none
 */
public record FoundFlight(String takeoff, String landing) {
  /** How many of its two ends the program claims to know. */
  int claims() {
    return (takeoff.isEmpty() ? 0 : 1) + (landing.isEmpty() ? 0 : 1);
  }
}
