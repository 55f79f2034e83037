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
 * known is the geodesic between them, not the way it flew, and so is a gap between the reports
 * before and after it; a journey is the line through its stops, broken where one is not known; an
 * overflight is the line from where it began to where it ended; what happened at one place is that
 * point; a row without a known place has no geometry.
 */
public final class GeoJsonExport implements Export {
  private final List<RowPoint> points;
  private final Airports airports;
  private final boolean cite;

  private GeoJsonExport(List<RowPoint> points, Airports airports, boolean cite) {
    this.points = points;
    this.airports = airports;
    this.cite = cite;
  }

  /**
   * For the answer to a question. Positions become lines, with a time at each.
   *
   * @param airports where the airports lie
   * @param cite whether the properties also get the row's {@code citations}
   */
  public static Export of(Question question, Airports airports, boolean cite) {
    return question instanceof Question.Positions
        ? new TrackGeoJson()
        : new GeoJsonExport(RowPlan.of(question).places(), airports, cite);
  }

  @Override
  public long write(Answer answer, Writer out) throws IOException {
    return JsonDocument.write(out, json -> writeCollection(answer, json));
  }

  private long writeCollection(Answer answer, JsonGenerator json) {
    JsonRow properties = new JsonRow(answer.columns(), cite);
    RowGeometry geometry = new RowGeometry(new RowPlaces(answer.columns(), airports, points));
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
