package org.wheelsdown.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.io.reference.ReferenceData;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class KmlExportTest {
  private static final Question FLIGHTS = new Question.Flights(Filter.EVERYTHING);
  private static final Question STAYS = new Question.Stays(Filter.EVERYTHING);
  private static final Question JOURNEYS =
      new Question.Journeys(Filter.EVERYTHING, Question.Journeys.USUAL_STOP);

  private static final List<Column> ENDS =
      List.of(
          new Column("callsign", Column.Kind.TEXT),
          new Column("takeoff_airport", Column.Kind.TEXT),
          new Column("landing_airport", Column.Kind.TEXT));

  @Test
  void aFlightIsALineWithItsTimes() throws Exception {
    Document kml =
        parsed(FLIGHTS, GivenAnswer.of(GivenAnswer.FLIGHT_COLUMNS, GivenAnswer.toHavana()));
    Element placemark = only(kml, "Placemark");
    assertThat(kml.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.opengis.net/kml/2.2");
    assertThat(children(placemark))
        .containsExactly(
            "name", "description", "TimeSpan", "styleUrl", "ExtendedData", "LineString");
    assertThat(text(placemark, "begin")).isEqualTo("2019-01-23T18:00:00Z");
    assertThat(text(placemark, "tessellate")).isEqualTo("1");
    assertThat(text(placemark, "name")).contains("SGAS → MUHA");
    assertThat(text(placemark, "description"))
        .contains("landing evidence: ", "SHA-256 " + "ab".repeat(32));
    assertThat(text(placemark, "coordinates").split(" ", -1)).hasSizeGreaterThan(50);
  }

  @Test
  void eachStyleThatIsReferredToIsThere() throws Exception {
    Document kml =
        parsed(STAYS, GivenAnswer.of(GivenAnswer.STAY_COLUMNS, GivenAnswer.inferredStay()));
    assertThat(text(only(kml, "Placemark"), "styleUrl")).isEqualTo("#inferred");
    List<String> styles = new ArrayList<>();
    for (int i = 0; i < kml.getElementsByTagName("Style").getLength(); i++) {
      styles.add(((Element) kml.getElementsByTagName("Style").item(i)).getAttribute("id"));
    }
    assertThat(styles).containsExactly("observed", "inferred", "unknown");
    assertThat(children(only(kml, "Placemark"))).endsWith("Point");
  }

  @Test
  void hostileTextStaysText() throws Exception {
    String hostile = "]]><script>alert('&')</script>\u0000\u001b\ud800 \u202e";
    Document kml = parsed(FLIGHTS, GivenAnswer.of(ENDS, GivenAnswer.row(hostile, "SGAS", "MUHA")));
    Element placemark = only(kml, "Placemark");
    assertThat(text(placemark, "description"))
        .contains("]]&gt;&lt;script&gt;")
        .doesNotContain("<script>", "\u202e");
    assertThat(text(placemark, "value")).contains("<script>").doesNotContain("\u202e");
  }

  @Test
  void aLineOverTheAntimeridianIsCutThere() throws Exception {
    Document kml = parsed(FLIGHTS, GivenAnswer.of(ENDS, GivenAnswer.row("X", "NZAA", "SCEL")));
    assertThat(children(only(kml, "Placemark"))).endsWith("MultiGeometry");
    assertThat(kml.getElementsByTagName("LineString").getLength()).isEqualTo(2);
    for (String point :
        kml.getElementsByTagName("coordinates").item(0).getTextContent().split(" ", -1)) {
      assertThat(Double.parseDouble(point.split(",", -1)[0])).isBetween(-180.0, 180.0);
    }
  }

  @Test
  void nothingIsDrawnOverAHoleInAJourney() throws Exception {
    List<Column> columns =
        List.of(
            new Column("route", Column.Kind.TEXT),
            new Column("began_time", Column.Kind.TIME),
            new Column("ended_evidence", Column.Kind.TEXT));
    Document kml =
        parsed(
            JOURNEYS,
            GivenAnswer.of(
                columns,
                GivenAnswer.row(
                    "UUWW → GOBD → ? → SGAS → MUHA",
                    Instant.parse("2019-01-23T00:00:00Z"),
                    "unknown")));
    assertThat(kml.getElementsByTagName("LineString").getLength()).isEqualTo(2);
    assertThat(text(only(kml, "Placemark"), "styleUrl")).isEqualTo("#unknown");
    assertThat(text(only(kml, "Placemark"), "begin")).isEqualTo("2019-01-23T00:00:00Z");
  }

  private static Document parsed(Question question, Answer answer)
      throws IOException, ParserConfigurationException, SAXException {
    StringWriter out = new StringWriter();
    assertThat(KmlExport.of(question, ReferenceData.airports()).write(answer, out)).isEqualTo(1);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(out.toString())));
  }

  private static Element only(Document kml, String name) {
    assertThat(kml.getElementsByTagName(name).getLength()).isEqualTo(1);
    return (Element) kml.getElementsByTagName(name).item(0);
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagName(name).item(0).getTextContent();
  }

  private static List<String> children(Element element) {
    List<String> names = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        names.add(child.getTagName());
      }
    }
    return names;
  }
}
