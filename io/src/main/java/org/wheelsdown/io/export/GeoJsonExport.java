package org.wheelsdown.io.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import tools.jackson.core.JsonGenerator;

/**
 * A GeoJSON FeatureCollection (RFC 7946) with one feature a row. A flight whose two airports are
 * known is the geodesic between them, not the way it flew; what happened at one airport is that
 * point; a row without a known airport has no geometry.
 */
public final class GeoJsonExport implements Export {
  private final List<String> ends;
  private final Airports airports;
  private final boolean cite;

  private GeoJsonExport(List<String> ends, Airports airports, boolean cite) {
    this.ends = ends;
    this.airports = airports;
    this.cite = cite;
  }

  /**
   * For the answer to a question.
   *
   * @param airports where the airports lie
   * @param cite whether the properties also get the row's {@code citations}
   */
  public static GeoJsonExport of(Question question, Airports airports, boolean cite) {
    return new GeoJsonExport(ends(question), airports, cite);
  }

  /** The columns with the airports between which a row lies. */
  private static List<String> ends(Question question) {
    if (question instanceof Question.Flights) {
      return List.of("takeoff_airport", "landing_airport");
    }
    return List.of(question instanceof Question.Landings ? "landing_airport" : "airport");
  }

  @Override
  public long write(Answer answer, Writer out) throws IOException {
    return JsonDocument.write(out, json -> writeCollection(answer, json));
  }

  private long writeCollection(Answer answer, JsonGenerator json) {
    JsonRow properties = new JsonRow(answer.columns(), cite);
    RowGeometry geometry = new RowGeometry(new RowAirports(answer.columns(), airports), ends);
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeArrayPropertyStart("features");
    long count = 0;
    for (Iterator<Row> rows = answer.rows(); rows.hasNext(); count++) {
      Row row = rows.next();
      json.writeStartObject();
      json.writeStringProperty("type", "Feature");
      json.writeName("geometry");
      geometry.write(row, json);
      json.writeObjectPropertyStart("properties");
      properties.write(row, json);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    return count;
  }
}
