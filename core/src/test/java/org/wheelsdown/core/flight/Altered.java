package org.wheelsdown.core.flight;

import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;

/** Reports that differ from others in one thing. */
final class Altered {
  private Altered() {}

  static Position at(Position p, long time) {
    return copy(p, p.origin()).time(time).build(p.row());
  }

  static Position to(Position p, double latitude, double longitude) {
    return copy(p, p.origin()).at(latitude, longitude).build(p.row());
  }

  static Position in(Position p, Origin document, int row) {
    return copy(p, document).build(row);
  }

  static Position onTheGround(Position p) {
    return copy(p, p.origin())
        .ground(GroundState.GROUND)
        .barometricAltitude(Float.NaN)
        .build(p.row());
  }

  private static PositionBuilder copy(Position p, Origin origin) {
    return new PositionBuilder(p.address(), origin)
        .time(p.time())
        .at(p.latitude(), p.longitude())
        .barometricAltitude(p.barometricAltitude())
        .geometricAltitude(p.geometricAltitude())
        .groundSpeed(p.groundSpeed())
        .track(p.track())
        .verticalRate(p.verticalRate())
        .ground(p.ground())
        .source(p.source())
        .stale(p.stale())
        .callsign(p.callsign())
        .squawk(p.squawk())
        .integrity(p.integrity());
  }
}
