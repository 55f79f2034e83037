package org.wheelsdown.server.description;

import static org.wheelsdown.server.description.JsonSchema.array;
import static org.wheelsdown.server.description.JsonSchema.number;
import static org.wheelsdown.server.description.JsonSchema.object;
import static org.wheelsdown.server.description.JsonSchema.oneOf;
import static org.wheelsdown.server.description.JsonSchema.orNull;
import static org.wheelsdown.server.description.JsonSchema.ref;
import static org.wheelsdown.server.description.JsonSchema.type;
import static org.wheelsdown.server.description.Schemas.ordered;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The forms of what is not the answer to a question. */
final class OtherSchemas {
  private static final long MOST = Long.MAX_VALUE;

  private OtherSchemas() {}

  static Map<String, ObjectNode> all() {
    return ordered(
        "Line", line(),
        "LineEnd", lineEnd(),
        "Names", names(),
        "Airports", airports(),
        "Aircraft", aircraft(),
        "RawRow", rawRow(),
        "Coverage", coverage(),
        "Status", status());
  }

  private static ObjectNode line() {
    ObjectNode point = array(orNull("number")).put("minItems", 4).put("maxItems", 4);
    point.put("description", "longitude, latitude, seconds since began, altitude in feet");
    ObjectNode stretch = object(ordered("heard", type("boolean"), "points", array(point)));
    ObjectNode time = array(type("number")).put("minItems", 2).put("maxItems", 2);
    time.put(
        "description", "from and until, in seconds since began: places were jammed or spoofed");
    return object(
        ordered(
            "row", number(0, MOST),
            "icao", type("string"),
            "began", type("string").put("format", "date-time"),
            "ended", type("string").put("format", "date-time"),
            "stretches", array(stretch),
            "jammed", array(time),
            "from", endOrNull(),
            "to", endOrNull()));
  }

  private static ObjectNode endOrNull() {
    ObjectNode either = JsonSchema.empty();
    either.putArray("oneOf").add(ref("LineEnd")).add(type("null"));
    return either;
  }

  private static ObjectNode lineEnd() {
    ObjectNode candidate =
        object(
            ordered(
                "airport", type("string"),
                "probability", type("number"),
                "lon", orNull("number"),
                "lat", orNull("number")));
    return object(
        ordered(
            "airport", orNull("string"),
            "evidence", oneOf("observed", "inferred", "unknown"),
            "probability", orNull("number"),
            "candidates", array(candidate),
            "lon", orNull("number"),
            "lat", orNull("number")));
  }

  private static ObjectNode names() {
    ObjectNode name = object(ordered("text", type("string"), "told", type("string")));
    return object(ordered("names", array(name)));
  }

  private static ObjectNode airports() {
    ObjectNode properties =
        object(
            ordered(
                "ident", type("string"),
                "iata", type("string"),
                "name", type("string"),
                "town", type("string"),
                "type", oneOf("large_airport", "medium_airport", "small_airport")));
    ObjectNode point =
        array(type("number").put("minimum", -180).put("maximum", 180))
            .put("minItems", 2)
            .put("maxItems", 2);
    return collection("Point", point, properties);
  }

  private static ObjectNode coverage() {
    ObjectNode properties =
        object(
            ordered(
                "on_the_ground", type("boolean"),
                "lowest_ft", orNull("number"),
                "hours_heard", number(1, MOST),
                "hours",
                    number(1, MOST).put("description", "in which anybody was heard anywhere")));
    return collection("Polygon", array(array(array(type("number")))), properties);
  }

  private static ObjectNode collection(
      String geometry, ObjectNode coordinates, ObjectNode properties) {
    ObjectNode feature =
        object(
            ordered(
                "type", oneOf("Feature"),
                "geometry", object(ordered("type", oneOf(geometry), "coordinates", coordinates)),
                "properties", properties));
    return object(ordered("type", oneOf("FeatureCollection"), "features", array(feature)));
  }

  private static ObjectNode aircraft() {
    ObjectNode section =
        object(
            ordered(
                "name", type("string"),
                "title", type("string"),
                "total", number(0, MOST),
                "columns", array(ref("Column")),
                "rows", array(type("object"))));
    return object(
        ordered(
            "asked", type("string"),
            "icao", array(type("string")),
            "sections", array(section),
            "caveats", array(type("string"))));
  }

  private static ObjectNode rawRow() {
    return object(
        ordered(
            "file", type("string"),
            "sha256", type("string"),
            "heading",
                orNull("string").put("description", "what stands above all rows of the document"),
            "text", orNull("string"),
            "missing",
                orNull("string")
                    .put("description", "why there is no text: the file is gone, or another")));
  }

  private static ObjectNode status() {
    ObjectNode counts = array(object(ordered("what", type("string"), "times", number(1, MOST))));
    ObjectNode days =
        object(
            ordered(
                "first", orNull("string").put("format", "date"),
                "last", orNull("string").put("format", "date"),
                "complete", number(0, MOST),
                "partial", number(0, MOST),
                "missing", number(0, MOST),
                "unknown", number(0, MOST)));
    return object(
        ordered(
            "files", number(0, MOST),
            "bytes", number(0, MOST),
            "origins",
                array(type("string"))
                    .put("description", "where files came from, as was told at their import"),
            "days", days,
            "positions", number(0, MOST),
            "aircraft", number(0, MOST),
            "flights", number(0, MOST),
            "stays", number(0, MOST),
            "gaps", number(0, MOST),
            "documents", number(0, MOST),
            "statements", number(0, MOST),
            "up_to_date", type("boolean"),
            "problems", counts,
            "marks", counts.deepCopy(),
            "removed", counts.deepCopy()));
  }
}
