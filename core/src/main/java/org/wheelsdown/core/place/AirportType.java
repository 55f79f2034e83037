package org.wheelsdown.core.place;

/** OurAirports' kinds of field, in the order of its own importance. */
public enum AirportType {
  LARGE_AIRPORT,
  MEDIUM_AIRPORT,
  SMALL_AIRPORT,
  SEAPLANE_BASE,
  HELIPORT,
  BALLOONPORT,
  /** Closed when the list was made; it may have been open on the day that is asked about. */
  CLOSED;

  /** Whether aeroplanes land there on wheels. */
  public boolean isAerodrome() {
    return this == LARGE_AIRPORT || this == MEDIUM_AIRPORT || this == SMALL_AIRPORT;
  }
}
