package org.wheelsdown.lab.masking;

/**
 * A flight that is known, by the reports of its track that are of it.
 *
 * @param number its ordinal on the track, from 0; flights that nobody heard are counted too
 * @param first index of its first report in the track
 * @param last index of its last report in the track
 */
public record KnownFlight(int number, KnownEnd takeoff, KnownEnd landing, int first, int last) {
  public KnownFlight {
    if (last < first) {
      throw new IllegalArgumentException("a flight without reports");
    }
  }
}
