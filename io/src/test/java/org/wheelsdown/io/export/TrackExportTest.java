package org.wheelsdown.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.io.reference.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Positions on a map: the line that was flown. */
class TrackExportTest {
  private static final Question POSITIONS =
      new Question.Positions(
          Filter.EVERYTHING.ofAircraft(Set.of(Address.parse("ae4af6")), Set.of()));
  private static final List<Column> COLUMNS =
      List.of(
          new Column("icao", Column.Kind.TEXT),
          new Column("time", Column.Kind.TIME),
          new Column("latitude", Column.Kind.NUMBER),
          new Column("longitude", Column.Kind.NUMBER),
          new Column("removed", Column.Kind.TEXT),
          new Column("file", Column.Kind.TEXT),
          new Column("document", Column.Kind.TEXT),
          new Column("row", Column.Kind.INTEGER));
  private static final Instant START = Instant.parse("2025-02-05T01:00:00Z");

  private static Row heard(String icao, int seconds, double east, String removed, long row) {
    return GivenAnswer.row(
        icao, START.plusSeconds(seconds), 20.0, east, removed, "a.tar", icao + ".json", row);
  }

  /** Two aircraft at once, of which one is silent for ten minutes and was spoofed before. */
  private static GivenAnswer two() {
    return GivenAnswer.of(
        COLUMNS,
        heard("ae4af6", 0, 10, "", 7),
        heard("a11f59", 1, -70, "", 0),
        heard("ae4af6", 2, 95, "a jump that no aircraft can fly", 8),
        heard("ae4af6", 3, 10.25, "", 9),
        heard("ae4af6", 603, 11, "", 12),
        heard("a11f59", 604 - 10, -70.5, "", 1),
        heard("ae4af6", 605, 11.5, "", 13));
  }

  @Test
  void aLineHasATimeForEachPlaceAndEndsWhereSilenceBegins() throws IOException {
    JsonNode features = geoJson(two()).get("features");
    assertThat(features.size()).isEqualTo(3);
    JsonNode first = features.get(0);
    assertThat(first.get("geometry").toString())
        .isEqualTo("{\"type\":\"LineString\",\"coordinates\":[[10.0,20.0],[10.25,20.0]]}");
    assertThat(first.get("properties").toString())
        .isEqualTo(
            "{\"icao\":\"ae4af6\",\"began\":\"2025-02-05T01:00:00Z\","
                + "\"ended\":\"2025-02-05T01:00:03Z\",\"positions\":2,\"left_out\":1,"
                + "\"documents\":[{\"file\":\"a.tar\",\"document\":\"ae4af6.json\","
                + "\"first_row\":7,\"last_row\":9}],"
                + "\"times\":[\"2025-02-05T01:00:00Z\",\"2025-02-05T01:00:03Z\"]}");
    assertThat(features.get(1).get("properties").get("began").asString())
        .isEqualTo("2025-02-05T01:10:03Z");
    assertThat(features.get(2).get("properties").get("icao").asString()).isEqualTo("a11f59");
  }

  @Test
  void aLineOverTheAntimeridianIsCutThereAndSoAreItsTimes() throws IOException {
    JsonNode feature =
        geoJson(
                GivenAnswer.of(
                    COLUMNS,
                    heard("ae4af6", 0, 179, "", 0),
                    heard("ae4af6", 40, -177, "", 1),
                    heard("ae4af6", 50, -176, "", 2)))
            .get("features")
            .get(0);
    assertThat(feature.get("geometry").toString())
        .isEqualTo(
            "{\"type\":\"MultiLineString\",\"coordinates\":[[[179.0,20.0],[180.0,20.0]],"
                + "[[-180.0,20.0],[-177.0,20.0],[-176.0,20.0]]]}");
    assertThat(feature.get("properties").get("times").toString())
        .isEqualTo(
            "[[\"2025-02-05T01:00:00Z\",\"2025-02-05T01:00:10Z\"],[\"2025-02-05T01:00:10Z\","
                + "\"2025-02-05T01:00:40Z\",\"2025-02-05T01:00:50Z\"]]");
  }

  @Test
  void aSingleReportIsAPointWithItsTime() throws IOException {
    JsonNode feature =
        geoJson(GivenAnswer.of(COLUMNS, heard("ae4af6", 0, 179, "", 0))).get("features").get(0);
    assertThat(feature.get("geometry").toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[179.0,20.0]}");
    assertThat(feature.get("properties").get("times").asString()).isEqualTo(START.toString());
  }

  @Test
  void googleEarthGetsTracks() throws IOException {
    StringWriter out = new StringWriter();
    assertThat(KmlExport.of(POSITIONS, ReferenceData.airports()).write(two(), out)).isEqualTo(7);
    String kml = out.toString();
    assertThat(kml).contains("xmlns:gx=\"http://www.google.com/kml/ext/2.2\"");
    assertThat(all(kml, "<gx:Track>")).hasSize(3);
    assertThat(all(kml, "<gx:coord>[^<]*"))
        .startsWith("<gx:coord>10.000000 20.000000 0", "<gx:coord>10.250000 20.000000 0")
        .hasSize(6);
    assertThat(all(kml, "<when>[^<]*"))
        .startsWith("<when>2025-02-05T01:00:00Z", "<when>2025-02-05T01:00:03Z")
        .hasSize(6);
    assertThat(kml).contains("2 reports; 1 more that are no travel are left out.", "rows 7 to 9");
  }

  private static List<String> all(String kml, String pattern) {
    return Pattern.compile(pattern).matcher(kml).results().map(MatchResult::group).toList();
  }

  private static JsonNode geoJson(GivenAnswer answer) throws IOException {
    StringWriter out = new StringWriter();
    long rows = GeoJsonExport.of(POSITIONS, ReferenceData.airports(), false).write(answer, out);
    assertThat(rows).isEqualTo(answer.given().size());
    return JsonMapper.shared().readTree(out.toString());
  }
}
