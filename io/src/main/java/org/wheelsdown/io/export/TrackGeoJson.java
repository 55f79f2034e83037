package org.wheelsdown.io.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.io.export.TrackStretch.Heard;
import org.wheelsdown.io.export.TrackStretch.Rests;
import tools.jackson.core.JsonGenerator;

/**
 * Positions as a GeoJSON FeatureCollection (RFC 7946): one line for each stretch between two
 * silences, through all reports that are travel. The property {@code times} has one time for each
 * of its coordinates, nested as they are.
 */
final class TrackGeoJson implements Export {
  @Override
  public long write(Answer answer, Writer out) throws IOException {
    return JsonDocument.write(out, json -> writeCollection(new TrackStretches(answer), json));
  }

  private static long writeCollection(TrackStretches stretches, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeArrayPropertyStart("features");
    stretches.forEachRemaining(stretch -> write(stretch, json));
    json.writeEndArray();
    json.writeEndObject();
    return stretches.rows();
  }

  private static void write(TrackStretch stretch, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", type(stretch));
    json.writeName("coordinates");
    writeEach(stretch, json, heard -> RowGeometry.write(heard.latitude(), heard.longitude(), json));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    writeProperties(stretch, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String type(TrackStretch stretch) {
    if (stretch.heard().size() == 1) {
      return "Point";
    }
    return stretch.parts().size() == 1 ? "LineString" : "MultiLineString";
  }

  private static void writeProperties(TrackStretch stretch, JsonGenerator json) {
    json.writeStringProperty("icao", stretch.icao());
    json.writeStringProperty("began", stretch.began().toString());
    json.writeStringProperty("ended", stretch.ended().toString());
    json.writeNumberProperty("positions", stretch.heard().size());
    json.writeNumberProperty("left_out", stretch.leftOut());
    json.writeArrayPropertyStart("documents");
    stretch.rests().forEach(rests -> write(rests, json));
    json.writeEndArray();
    json.writeName("times");
    writeEach(stretch, json, heard -> json.writeString(heard.time().toString()));
  }

  private static void write(Rests rests, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("file", rests.file());
    json.writeStringProperty("document", rests.document());
    json.writeNumberProperty("first_row", rests.firstRow());
    json.writeNumberProperty("last_row", rests.lastRow());
    json.writeEndObject();
  }

  /** Something of each report, nested as the coordinates of its geometry are. */
  private static void writeEach(TrackStretch stretch, JsonGenerator json, Consumer<Heard> one) {
    List<List<Heard>> parts = stretch.parts();
    if (stretch.heard().size() == 1) {
      one.accept(stretch.heard().get(0));
    } else if (parts.size() == 1) {
      writeAll(parts.get(0), json, one);
    } else {
      json.writeStartArray();
      parts.forEach(part -> writeAll(part, json, one));
      json.writeEndArray();
    }
  }

  private static void writeAll(List<Heard> part, JsonGenerator json, Consumer<Heard> one) {
    json.writeStartArray();
    part.forEach(one);
    json.writeEndArray();
  }
}
