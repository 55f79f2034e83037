package org.wheelsdown.core.gap;

import org.wheelsdown.core.place.Airport;

/** How well a field suits an aircraft, whatever way it came. */
final class FieldTerms {
  private FieldTerms() {}

  static void add(Terms terms, Performance aircraft, Airport field) {
    terms.add(Term.FIELD, Kinds.knot(aircraft.kind(), field));
    int length = field.longestRunwayFeet();
    int usual = aircraft.kind().usualRunwayFeet();
    if (length == 0) {
      terms.add(Term.RUNWAY_NOT_KNOWN);
    } else if (usual > 0) {
      terms.add(Term.RUNWAY, Math.log((double) length / usual) / Math.log(2));
    }
    terms.add(Term.TRAFFIC, Traffic.of(aircraft.kind(), field));
    double paved = Surface.paved(field);
    terms.add(Term.RUNWAY_NOT_PAVED, Double.isNaN(paved) || aircraft.isLight() ? 0 : 1 - paved);
  }
}
