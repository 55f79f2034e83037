package org.wheelsdown.sim.traffic;

import java.util.Optional;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.sim.flight.Fix;

/**
 * Places that are no listed airport. What is land and what is sea is not known here: a ship is
 * where no field is far around, seen from a base near sea level.
 */
record Outdoors(World world) {
  /** Feet of a deck above the water. */
  static final int DECK_FEET = 47;

  /** Kilometres from a ship to the nearest field. */
  private static final double AT_SEA = 35;

  /** Kilometres from a strip to the nearest field: nearer would be a part of that. */
  private static final double AFIELD = 5;

  private static final int TRIES = 20;

  /** Metres of a strip of dirt, a road, a lake. */
  private static final double[] STRIP = {500, 1100};

  /** A deck at a distance in kilometres. */
  Optional<Airport> ship(Airport base, double nearest, double furthest, SplittableRandom random) {
    return lonely(base, nearest, furthest, AT_SEA, random)
        .map(at -> Strip.unlisted(DECK_FEET, Strip.pad(at.latitude(), at.longitude(), random)));
  }

  /** Space for a helicopter at a distance in kilometres, as high as the base. */
  Optional<Airport> pad(Airport base, double nearest, double furthest, SplittableRandom random) {
    return lonely(base, nearest, furthest, AFIELD, random)
        .map(
            at ->
                Strip.unlisted(
                    base.elevationFeet(), Strip.pad(at.latitude(), at.longitude(), random)));
  }

  /** Ground long enough for a light aircraft at a distance in kilometres, as high as the base. */
  Optional<Airport> strip(Airport base, double nearest, double furthest, SplittableRandom random) {
    return lonely(base, nearest, furthest, AFIELD, random)
        .map(
            at ->
                Strip.unlisted(
                    base.elevationFeet(),
                    new Strip(
                        at.latitude(),
                        at.longitude(),
                        random.nextDouble(180),
                        random.nextDouble(STRIP[0], STRIP[1]))));
  }

  private Optional<Fix> lonely(
      Airport base, double nearest, double furthest, double kilometres, SplittableRandom random) {
    for (int i = 0; i < TRIES; i++) {
      Fix at = Legs.around(base, random.nextDouble(360), random.nextDouble(nearest, furthest));
      if (world.isLonely(at.latitude(), at.longitude(), kilometres)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
