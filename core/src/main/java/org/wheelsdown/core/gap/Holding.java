package org.wheelsdown.core.gap;

import org.wheelsdown.core.place.Airport;

/** One thing that a gap can hold. All that one gap can hold excludes each other. */
public sealed interface Holding {
  /** 0 to 1; those of one gap add up to 1. */
  double probability();

  /** It flew on without a stop. */
  record NoStop(double probability) implements Holding {}

  /** It stopped at one field. */
  record StopAt(Airport airport, double probability) implements Holding {}

  /** It landed at one field, and took off at another one in the end. */
  record SeveralStops(Airport first, Airport last, double probability) implements Holding {}

  /** It stopped where no field is listed: on a ship, a strip, water. */
  record StopElsewhere(double probability) implements Holding {}

  /** It stopped, and nothing tells where. */
  record StopSomewhere(double probability) implements Holding {}
}
