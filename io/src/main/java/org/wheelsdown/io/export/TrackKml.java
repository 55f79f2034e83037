package org.wheelsdown.io.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.io.export.TrackStretch.Heard;

/**
 * Positions as a KML document with one track for each stretch between two silences, through all
 * reports that are travel, each with its time: Google Earth draws the line and plays it. The
 * element {@code gx:Track} is Google's, and OGC's from KML 2.3 on. It lies on the ground: pressure
 * altitudes are no heights above it.
 */
final class TrackKml implements Export {
  @Override
  public long write(Answer answer, Writer out) throws IOException {
    try {
      KmlWriter kml = new KmlWriter(out);
      kml.head("positions", answer.caveats());
      TrackStretches stretches = new TrackStretches(answer);
      while (stretches.hasNext()) {
        write(stretches.next(), kml);
      }
      kml.finish();
      return stretches.rows();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void write(TrackStretch stretch, KmlWriter kml) throws XMLStreamException {
    kml.open("Placemark");
    kml.text("name", PlainText.of(stretch.icao() + " " + stretch.began()));
    kml.text("description", Html.lines(description(stretch)));
    kml.text("styleUrl", "#" + KmlStyle.OBSERVED.id());
    kml.open("gx:Track");
    kml.text("altitudeMode", "clampToGround");
    for (Heard heard : stretch.heard()) {
      kml.text("when", heard.time().toString());
    }
    for (Heard heard : stretch.heard()) {
      kml.text(
          "gx:coord",
          String.format(Locale.ROOT, "%.6f %.6f 0", heard.longitude(), heard.latitude()));
    }
    kml.close();
    kml.close();
  }

  private static List<String> description(TrackStretch stretch) {
    List<String> lines = new ArrayList<>();
    lines.add("From %s until %s.".formatted(stretch.began(), stretch.ended()));
    lines.add(
        "%d reports; %d more that are no travel are left out."
            .formatted(stretch.heard().size(), stretch.leftOut()));
    stretch
        .rests()
        .forEach(
            rests ->
                lines.add(
                    "%s, %s, rows %d to %d"
                        .formatted(
                            rests.file(), rests.document(), rests.firstRow(), rests.lastRow())));
    return lines;
  }
}
