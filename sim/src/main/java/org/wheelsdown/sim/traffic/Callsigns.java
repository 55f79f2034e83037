package org.wheelsdown.sim.traffic;

import java.util.SplittableRandom;

/**
 * What an aircraft calls itself.
 *
 * @param prefix up to four letters
 * @param number of the first flight
 * @param changes whether each flight has another number
 */
record Callsigns(String prefix, int number, boolean changes) {
  String next(SplittableRandom random) {
    return prefix + (changes ? random.nextInt(1, 9999) : number);
  }
}
