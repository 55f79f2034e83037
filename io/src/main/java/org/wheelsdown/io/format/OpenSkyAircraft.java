package org.wheelsdown.io.format;

import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.PositionBuilder;

/**
 * One aircraft in OpenSky Network's state vectors. A row says what was known at its time; after
 * contact is lost the rows go on with the last known position for up to 300 seconds, in which an
 * aircraft would seem to hover where coverage ends.
 */
final class OpenSkyAircraft {
  /** Seconds without contact up to which a row is taken as news. */
  private static final double LONGEST_SILENCE = 15;

  private final PositionBuilder builder;
  private double lastFix = Double.NaN;

  OpenSkyAircraft(Address address, Origin origin) {
    builder = new PositionBuilder(address, origin);
  }

  PositionBuilder builder() {
    return builder;
  }

  /**
   * Whether a row is more than a repetition of the row before.
   *
   * @param time of the row, seconds since 1970 UTC
   * @param lastPosition time of the last position; NaN where it is not said
   * @param lastContact time of the last message of any kind; NaN where it is not said
   */
  boolean isNews(double time, double lastPosition, double lastContact) {
    boolean isSilent = time - lastContact > LONGEST_SILENCE;
    boolean isSameFix = lastPosition == lastFix;
    lastFix = lastPosition;
    return !isSilent && !isSameFix;
  }
}
