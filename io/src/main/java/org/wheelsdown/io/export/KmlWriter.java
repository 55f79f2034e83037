package org.wheelsdown.io.export;

import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a KML document, a line each; texts may hold anything. */
final class KmlWriter {
  private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

  /** Of elements that begin with {@code gx:}. */
  private static final String EXTENSIONS = "http://www.google.com/kml/ext/2.2";

  /** What no XML document may hold, however it is escaped: section 2.2 of XML 1.0. */
  private static final Pattern NO_CHARACTER =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;

  /** Begins a document. The writer is not closed by {@link #finish}. */
  KmlWriter(Writer out) throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("kml");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeNamespace("gx", EXTENSIONS);
    open("Document");
  }

  /**
   * What stands before the placemarks: the styles and what is to be known.
   *
   * @param what is told, such as {@code flights}
   */
  void head(String what, List<String> caveats) throws XMLStreamException {
    text("name", "Wheelsdown: " + what);
    if (!caveats.isEmpty()) {
      text("description", Html.lines(caveats));
    }
    for (KmlStyle style : KmlStyle.values()) {
      style.write(this);
    }
  }

  void open(String element) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
  }

  void open(String element, String attribute, String value) throws XMLStreamException {
    open(element);
    xml.writeAttribute(attribute, clean(value));
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  /** A whole element with a text in it. */
  void text(String element, String text) throws XMLStreamException {
    open(element);
    xml.writeCharacters(clean(text));
    close();
  }

  /** Closes whatever is open, and writes it out. */
  void finish() throws XMLStreamException {
    xml.writeEndDocument();
    xml.writeCharacters("\n");
    xml.flush();
  }

  private static String clean(String text) {
    return NO_CHARACTER.matcher(text).replaceAll("?");
  }
}
