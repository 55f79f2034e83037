package org.wheelsdown.core.position;

/** How a position came to be known. The names follow readsb's source types. */
public enum PositionSource {
  UNKNOWN,
  ADSB_ICAO,
  ADSB_ICAO_NT,
  ADSR_ICAO,
  TISB_ICAO,
  ADSC,
  MLAT,
  OTHER,
  MODE_S,
  ADSB_OTHER,
  ADSR_OTHER,
  TISB_OTHER,
  TISB_TRACKFILE,
  MODE_AC,
  ASTERIX,
  FLARM;

  /** Whether the aircraft itself worked out the position, rather than somebody on the ground. */
  public boolean isSelfReported() {
    return switch (this) {
      case ADSB_ICAO, ADSB_ICAO_NT, ADSC, ADSB_OTHER, ADSR_ICAO, ADSR_OTHER, FLARM -> true;
      default -> false;
    };
  }
}
