package org.wheelsdown.lab.evaluation;

/**
 * One flight as the program found it.
 *
 * @param takeoff ident of the airport; empty where the program claims none
 * @param landing ident of the airport; empty where the program claims none
 */
public record FoundFlight(String takeoff, String landing) {}
