package org.wheelsdown.core.coverage;

import org.wheelsdown.core.position.Address;

/** Judges why an aircraft was not heard at one point of its way. */
final class PointCoverage {
  private final Address aircraft;
  private final Coverage coverage;

  PointCoverage(Address aircraft, Coverage coverage) {
    this.aircraft = aircraft;
    this.coverage = coverage;
  }

  /**
   * That its own folder is missing goes before all: others may well be heard then. Apart from that,
   * who was heard was heard, however little there is of the day.
   */
  GapClass of(Way.Point point) {
    SourceDay day = coverage.day(point.hour().day());
    if (!day.holdsFolderOf(aircraft)) {
      return GapClass.SOURCE_PARTIAL;
    }
    if (wereOthersHeard(point)) {
      return GapClass.OTHERS_HEARD;
    }
    if (day.silentHours().contains(point.hour().ofDay())) {
      return GapClass.SOURCE_MISSING;
    }
    return switch (day.completeness()) {
      case MISSING -> GapClass.SOURCE_MISSING;
      case PARTIAL -> isPartialOnlyByHours(day) ? GapClass.NOBODY_HEARD : GapClass.SOURCE_PARTIAL;
      case UNKNOWN -> GapClass.UNKNOWN;
      case COMPLETE -> GapClass.NOBODY_HEARD;
    };
  }

  /** Whoever is heard low down can be heard above as well: receivers look along straight lines. */
  private boolean wereOthersHeard(Way.Point point) {
    return Neighbourhood.around(point).stream()
        .flatMap(cell -> coverage.heard(new Spot(cell, point.hour())).stream())
        .anyMatch(heard -> heard.band().isNotAbove(point.band()));
  }

  /** In the hours that it has, such a day is as good as another. */
  private static boolean isPartialOnlyByHours(SourceDay day) {
    return !day.silentHours().isEmpty() && day.reasons().size() == 1;
  }
}
