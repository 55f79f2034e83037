package org.wheelsdown.server.line;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.line.FlownLine;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.store.track.FlightHeard;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the row of an answer says of a flight, or of a whole journey.
 *
 * @param from where it took off; empty for what has no take-off
 * @param to where it landed; empty for what has no landing
 */
record FlownFlight(FlightHeard heard, Optional<LineEnd> from, Optional<LineEnd> to) {
  /** Where the row does not say how many positions it has. */
  private static final long USUAL_POSITIONS = 1_000;

  private static final JsonMapper JSON = new JsonMapper();

  /** Reads the rows of an answer that has these columns. */
  static FlownFlight of(Row row, List<Column> columns) {
    Cells cells = new Cells(row, columns.stream().map(Column::name).toList());
    FlightHeard heard =
        new FlightHeard(
            Address.parse(cells.value("icao").asText()),
            Integer.parseInt(cells.value("other_aircraft").asText()),
            ((Value.Time) cells.value("first_heard")).instant(),
            ((Value.Time) cells.value("last_heard")).instant(),
            cells.value("positions") instanceof Value.Count count
                ? count.number()
                : USUAL_POSITIONS);
    return new FlownFlight(heard, cells.end("takeoff"), cells.end("landing"));
  }

  /** One line of JSON. */
  String json(int row, FlownLine line) {
    ObjectNode json = JSON.createObjectNode();
    json.put("row", row).put("icao", heard.address().toString());
    json.put("began", heard.first().toString()).put("ended", heard.last().toString());
    ArrayNode stretches = json.putArray("stretches");
    line.stretches().forEach(stretch -> stretches.add(json(stretch)));
    json.set("from", from.map(LineEnd::json).orElse(null));
    json.set("to", to.map(LineEnd::json).orElse(null));
    return JSON.writeValueAsString(json);
  }

  private ObjectNode json(FlownLine.Stretch stretch) {
    ObjectNode json = JSON.createObjectNode();
    json.put("heard", stretch instanceof FlownLine.Heard);
    ArrayNode points = json.putArray("points");
    if (stretch instanceof FlownLine.Heard flown) {
      flown.positions().forEach(position -> points.add(point(position)));
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
            .add(Duration.between(heard.first(), position.instant()).toMillis() / 1e3);
    return Float.isNaN(position.altitude()) ? point.addNull() : point.add(position.altitude());
  }

  private record Cells(Row row, List<String> names) {
    Value value(String name) {
      int column = names.indexOf(name);
      return column < 0 ? new Value.Unknown() : row.values().get(column);
    }

    Optional<LineEnd> end(String end) {
      return names.contains(end + "_airport")
          ? Optional.of(
              LineEnd.of(
                  value(end + "_airport"),
                  value(end + "_evidence"),
                  value(end + "_probability"),
                  value(end + "_candidates")))
          : Optional.empty();
    }
  }
}
