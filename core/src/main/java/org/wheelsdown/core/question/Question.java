package org.wheelsdown.core.question;

/** Something to be asked of the data. Each kind has its own columns. */
public sealed interface Question {
  /** Which aircraft, places and times are asked about. */
  Filter filter();

  /** One row a flight, by the time it was first heard. In time if heard at all between the two. */
  record Flights(Filter filter) implements Question {}

  /** One row an observed landing, by its time, which must lie between the two. */
  record Landings(Filter filter) implements Question {}

  /** One row a stay on the ground, by its start. In time if any of it lies between the two. */
  record Stays(Filter filter) implements Question {}
}
