package org.wheelsdown.core.gap;

import org.wheelsdown.core.place.Airport;

/**
 * A field on which the aircraft was heard to stand, on the other side of a silence from an edge in
 * the air.
 *
 * @param seconds of the silence
 */
public record Stood(Airport field, double seconds) {
  /** Kilometres that positions and clocks may be off. */
  static final double SLACK = 15;

  private static final double SECONDS_PER_MINUTE = 60;

  void addTo(Terms terms, Reach reach, Performance aircraft) {
    if (reach.field().ident().equals(field.ident())) {
      double spare = (seconds - reach.usualSeconds(aircraft)) / SECONDS_PER_MINUTE;
      terms.add(Term.STOOD_THERE, Math.log1p(Math.max(0, spare)));
    }
  }
}
