package org.wheelsdown.server.line;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.line.FlownLine;
import org.wheelsdown.core.position.Position;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a map draws of a row of an answer.
 *
 * @param row its place in the answer, from 0
 * @param jammed when its places were jammed or spoofed
 * @param from where it took off, or stood; empty for what has no take-off
 * @param to where it landed, or stood; empty for what has no landing
 */
record Line(
    int row,
    String icao,
    Instant began,
    Instant ended,
    FlownLine flown,
    List<JammedTime> jammed,
    Optional<LineEnd> from,
    Optional<LineEnd> to) {
  private static final JsonMapper JSON = new JsonMapper();

  /** In one line. */
  String json() {
    ObjectNode json = JSON.createObjectNode();
    json.put("row", row).put("icao", icao);
    json.put("began", began.toString()).put("ended", ended.toString());
    ArrayNode stretches = json.putArray("stretches");
    flown.stretches().forEach(stretch -> stretches.add(json(stretch)));
    ArrayNode times = json.putArray("jammed");
    jammed.forEach(time -> times.addArray().add(seconds(time.from())).add(seconds(time.until())));
    json.set("from", from.map(LineEnd::json).orElse(null));
    json.set("to", to.map(LineEnd::json).orElse(null));
    return JSON.writeValueAsString(json);
  }

  private ObjectNode json(FlownLine.Stretch stretch) {
    ObjectNode json = JSON.createObjectNode();
    json.put("heard", stretch instanceof FlownLine.Heard);
    ArrayNode points = json.putArray("points");
    if (stretch instanceof FlownLine.Heard heard) {
      heard.positions().forEach(position -> points.add(point(position)));
    } else if (stretch instanceof FlownLine.Silent silent) {
      points.add(point(silent.before())).add(point(silent.after()));
    }
    return json;
  }

  private ArrayNode point(Position position) {
    ArrayNode point =
        JSON.createArrayNode()
            .add(position.longitude())
            .add(position.latitude())
            .add(seconds(position.instant()));
    return Float.isNaN(position.altitude()) ? point.addNull() : point.add(position.altitude());
  }

  private double seconds(Instant instant) {
    return Duration.between(began, instant).toMillis() / 1e3;
  }
}
