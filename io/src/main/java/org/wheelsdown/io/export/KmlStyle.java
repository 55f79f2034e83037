package org.wheelsdown.io.export;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** How a placemark looks, by the weakest evidence of what it says. */
enum KmlStyle {
  OBSERVED("ff50c878", 3),
  INFERRED("ff00c8ff", 2),
  UNKNOWN("a0a0a0a0", 1);

  private final String colour;
  private final int width;

  /**
   * @param colour alpha, blue, green and red, two hex digits each
   * @param width pixels
   */
  KmlStyle(String colour, int width) {
    this.colour = colour;
    this.width = width;
  }

  /** By the evidence of one thing, as a row has it; what has no evidence was heard. */
  static KmlStyle ofEvidence(String evidence) {
    return switch (evidence) {
      case "observed" -> OBSERVED;
      case "inferred" -> INFERRED;
      default -> UNKNOWN;
    };
  }

  KmlStyle orWeaker(KmlStyle other) {
    return compareTo(other) >= 0 ? this : other;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  void write(KmlWriter kml) throws XMLStreamException {
    kml.open("Style", "id", id());
    kml.open("IconStyle");
    kml.text("color", colour);
    kml.close();
    kml.open("LineStyle");
    kml.text("color", colour);
    kml.text("width", Integer.toString(width));
    kml.close();
    kml.close();
  }
}
