package org.wheelsdown.sim.trace;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;

/**
 * What a reader makes of a trace, without the way over a file.
 *
 * @param origin that the document is to have
 */
public record TracePositions(Trace trace, Origin origin) {
  /** One position for each row, in the rows' order. */
  public List<Position> positions() {
    PositionBuilder builder = new PositionBuilder(trace.airframe().address(), origin);
    List<Position> positions = new ArrayList<>(trace.points().size());
    for (int row = 0; row < trace.points().size(); row++) {
      TracePoint point = trace.points().get(row);
      if (row % TraceJson.DETAIL_EVERY == 0) {
        detail(builder, point.sent());
      }
      if (point.onGround()) {
        onGround(builder, point);
      } else {
        inTheAir(builder, point);
      }
      positions.add(position(builder, point, row));
    }
    return positions;
  }

  private static Position position(PositionBuilder builder, TracePoint point, int row) {
    return builder
        .time(point.time() * 10_000)
        .at(point.latitude() / 1e6, point.longitude() / 1e6)
        .groundSpeed((float) (point.speed() / 10.0))
        .source(point.sent().source())
        .stale((point.flags() & TracePoint.STALE) != 0)
        .build(row);
  }

  private static void detail(PositionBuilder builder, Sent sent) {
    builder.callsign(sent.callsign()).squawk(sent.squawk()).integrity(sent.integrity());
  }

  private static void onGround(PositionBuilder builder, TracePoint point) {
    builder.ground(GroundState.GROUND);
    if (point.speed() != 0) {
      builder.track((float) (point.track() / 10.0));
    }
  }

  private static void inTheAir(PositionBuilder builder, TracePoint point) {
    builder
        .ground(GroundState.AIRBORNE)
        .barometricAltitude(point.altitude())
        .geometricAltitude(point.geometricAltitude())
        .track((float) (point.track() / 10.0))
        .verticalRate(point.rate());
  }
}
