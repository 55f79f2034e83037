package org.wheelsdown.io.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.io.reference.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonExportTest {
  private static final Question FLIGHTS = new Question.Flights(Filter.EVERYTHING);
  private static final Question LANDINGS = new Question.Landings(Filter.EVERYTHING);
  private static final Question STAYS = new Question.Stays(Filter.EVERYTHING);

  private static final List<Column> ENDS =
      List.of(
          new Column("takeoff_airport", Column.Kind.TEXT),
          new Column("landing_airport", Column.Kind.TEXT));

  @Test
  void aFlightIsTheGeodesicBetweenItsEnds() throws IOException {
    Answer answer = GivenAnswer.of(GivenAnswer.FLIGHT_COLUMNS, GivenAnswer.toHavana());
    JsonNode feature = only(FLIGHTS, answer);
    assertThat(feature.get("properties").get("landing_airport").asString()).isEqualTo("MUHA");
    assertThat(feature.get("geometry").get("type").asString()).isEqualTo("LineString");
    JsonNode line = feature.get("geometry").get("coordinates");
    assertThat(line.get(0).get(0).asDouble()).isCloseTo(-57.5192, within(1e-4));
    assertThat(line.get(line.size() - 1).get(1).asDouble()).isCloseTo(22.9892, within(1e-4));
    assertThat(line.size()).isGreaterThan(50);
  }

  @Test
  void aFlightOverTheAntimeridianIsCutThere() throws IOException {
    JsonNode geometry =
        only(FLIGHTS, GivenAnswer.of(ENDS, GivenAnswer.row("NZAA", "SCEL"))).get("geometry");
    assertThat(geometry.get("type").asString()).isEqualTo("MultiLineString");
    JsonNode parts = geometry.get("coordinates");
    assertThat(parts.size()).isEqualTo(2);
    JsonNode lastInTheWestPart = parts.get(0).get(parts.get(0).size() - 1);
    JsonNode firstInTheEastPart = parts.get(1).get(0);
    assertThat(lastInTheWestPart.get(0).asDouble()).isEqualTo(180);
    assertThat(firstInTheEastPart.get(0).asDouble()).isEqualTo(-180);
    assertThat(firstInTheEastPart.get(1)).isEqualTo(lastInTheWestPart.get(1));
  }

  @Test
  void oneKnownEndIsAPointAndNoneIsNoGeometry() throws IOException {
    assertThat(
            only(FLIGHTS, GivenAnswer.of(ENDS, GivenAnswer.row("", "MUHA")))
                .get("geometry")
                .toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[-82.409103,22.989201]}");
    assertThat(
            only(FLIGHTS, GivenAnswer.of(ENDS, GivenAnswer.row("", ""))).get("geometry").isNull())
        .isTrue();
  }

  @Test
  void textThatASpreadsheetWouldCalculateStaysAsItWas() throws IOException {
    List<Column> text = List.of(new Column("callsign", Column.Kind.TEXT));
    assertThat(
            only(FLIGHTS, GivenAnswer.of(text, GivenAnswer.row("=HYPERLINK(\"x\")")))
                .get("properties")
                .get("callsign")
                .asString())
        .isEqualTo("=HYPERLINK(\"x\")");
  }

  @Test
  void aLandingIsAPointThoughItsTakeoffIsKnown() throws IOException {
    assertThat(
            only(LANDINGS, GivenAnswer.of(ENDS, GivenAnswer.row("SGAS", "MUHA")))
                .get("geometry")
                .toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[-82.409103,22.989201]}");
  }

  @Test
  void aStayIsAPoint() throws IOException {
    List<Column> stay =
        List.of(new Column("airport", Column.Kind.TEXT), new Column("arrived", Column.Kind.TIME));
    JsonNode feature =
        only(
            STAYS,
            GivenAnswer.of(stay, GivenAnswer.row("MUHA", Instant.parse("2019-01-24T04:40:00Z"))));
    assertThat(feature.get("geometry").get("type").asString()).isEqualTo("Point");
  }

  private static JsonNode only(Question question, Answer answer) throws IOException {
    StringWriter out = new StringWriter();
    GeoJsonExport.of(question, ReferenceData.airports(), false).write(answer, out);
    JsonNode collection = JsonMapper.shared().readTree(out.toString());
    assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
    assertThat(collection.get("features").size()).isEqualTo(1);
    return collection.get("features").get(0);
  }
}
