package org.wheelsdown.io.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;

/**
 * A KML 2.2 document (OGC 07-147r2) for Google Earth, with one placemark a row and its time. Lines
 * are geodesics between places and not the way that was flown: solid where all that they say was
 * heard, yellow where something is inferred, grey where something is unknown.
 */
public final class KmlExport implements Export {
  private final Question question;
  private final Airports airports;

  private KmlExport(Question question, Airports airports) {
    this.question = question;
    this.airports = airports;
  }

  /**
   * For the answer to a question. Positions become tracks, with a time at each.
   *
   * @param airports where the airports lie
   */
  public static Export of(Question question, Airports airports) {
    return question instanceof Question.Positions
        ? new TrackKml()
        : new KmlExport(question, airports);
  }

  @Override
  public long write(Answer answer, Writer out) throws IOException {
    try {
      KmlWriter kml = new KmlWriter(out);
      kml.head(nameOf(question), answer.caveats());
      RowPlan plan = RowPlan.of(question);
      KmlPlacemark placemark =
          new KmlPlacemark(
              answer.columns(), plan, new RowPlaces(answer.columns(), airports, plan.places()));
      long count = 0;
      for (Iterator<Row> rows = answer.rows(); rows.hasNext(); count++) {
        placemark.write(rows.next(), kml);
      }
      kml.finish();
      return count;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static String nameOf(Question question) {
    return question.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
