package org.wheelsdown.io.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.place.Place;

class GeoJsonPlaceTest {
  private static final String FEATURE =
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": "The Strait"}, "geometry": %s},
        {"type": "Feature", "properties": null, "geometry": null}]}
      """;

  @TempDir private Path folder;

  private Place.Drawn read(String json) throws IOException, BadDrawingException {
    return GeoJsonPlace.read(Files.writeString(folder.resolve("drawn here.json"), json));
  }

  /** One area between 178 and -178 in the three ways in which people write it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'Polygon','coordinates':[[[178,1],[-178,1],[-178,3],[178,3],[178,1]]]}",
        "{'type':'Polygon','coordinates':[[[178,1],[182,1],[182,3],[178,3],[178,1]]]}",
        "{'type':'Polygon','coordinates':[[[-178,1],[-178,3],[-182,3],[-182,1],[-178,1]]]}",
        "{'type':'MultiPolygon','coordinates':[[[[178,1],[180,1],[180,3],[178,3],[178,1]]],"
            + "[[[-180,1],[-178,1],[-178,3],[-180,3],[-180,1]]]]}"
      })
  void areasCrossTheAntimeridian(String json) throws IOException, BadDrawingException {
    Area area = read(FEATURE.formatted(json.replace('\'', '"'))).area();
    assertThat(area.name()).isEqualTo("The Strait");
    for (double longitude : new double[] {178.5, 180, -180, -178.5, 179.99, 178, -178}) {
      assertThat(area.contains(2, longitude)).as("%s", longitude).isTrue();
      assertThat(area.boxes()).anyMatch(box -> box.contains(2, longitude));
    }
    for (double longitude : new double[] {177.9, -177.9, 0, 90}) {
      assertThat(area.contains(2, longitude)).as("%s", longitude).isFalse();
      assertThat(area.boxes()).noneMatch(box -> box.contains(2, longitude));
    }
    assertThat(area.kilometres(0, 180, 1000)).isCloseTo(110.574, within(0.01));
    assertThat(area.kilometres(0, 180, 100)).isGreaterThanOrEqualTo(100);
  }

  @Test
  void holesAreNotInside() throws IOException, BadDrawingException {
    Area area =
        read("""
            {"type":"Polygon","coordinates":[[[170,0],[-170,0],[-170,20],[170,20],[170,0]],
              [[-178,5],[-172,5],[-172,15],[-178,15],[-178,5]]]}
            """)
            .area();
    assertThat(area.name()).isEqualTo("drawn here.json");
    assertThat(area.contains(10, -175)).isFalse();
    assertThat(area.contains(10, -179)).isTrue();
    assertThat(area.contains(10, 175)).isTrue();
    assertThat(area.kilometres(10, -175, 1000)).isBetween(320.0, 335.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[-180,-60],[180,-60],[180,-90],[-180,-90],[-180,-60]]",
        "[[-180,-60],[-90,-60],[0,-60],[90,-60],[180,-60]]",
        "[[0,-60],[120,-60],[-120,-60],[0,-60]]",
      })
  void anAreaAroundAPoleHoldsThePole(String ring) throws IOException, BadDrawingException {
    Area area = read("{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}").area();
    for (double longitude : new double[] {-180, -135, -1, 0, 77, 179, 180}) {
      assertThat(area.contains(-61, longitude)).isTrue();
      assertThat(area.contains(-90, longitude)).isTrue();
      assertThat(area.contains(-59, longitude)).isFalse();
      assertThat(area.kilometres(-59, longitude, 1000)).isCloseTo(111.4, within(0.3));
    }
    assertThat(area.contains(89, 0)).isFalse();
  }

  @Test
  void pointsAndLinesAreOnlyNear() throws IOException, BadDrawingException {
    Place.Drawn drawn =
        read(
            """
            {"type":"GeometryCollection","geometries":[
              {"type":"Point","coordinates":[10,0,35.5]},
              {"type":"MultiPoint","coordinates":[[20,0],[30,0]]},
              {"type":"LineString","coordinates":[[179,0],[-179,0]]},
              {"type":"MultiLineString","coordinates":[[[40,10],[40,20]]]}]}
            """);
    assertThat(drawn.holdsGround()).isFalse();
    assertThat(drawn.area().contains(0, 10)).isFalse();
    assertThat(drawn.area().kilometres(1, 10, 1000)).isCloseTo(110.574, within(0.01));
    assertThat(drawn.area().kilometres(1, 180, 1000)).isCloseTo(110.574, within(0.01));
    assertThat(drawn.area().kilometres(15, 40, 1000)).isZero();
    assertThat(drawn.area().within(200).contains(-1, 179.9)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"type\": | is no GeoJSON: line 1 is not valid JSON.",
        "[1, 2] | is no GeoJSON: it has no type.",
        "{\"type\":\"Circle\"} | is no GeoJSON: it has the unknown type 'Circle'.",
        "{\"type\":\"FeatureCollection\",\"features\":[]} | draws nothing",
        "{\"type\":\"FeatureCollection\"} | is wrong: features is no list.",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":{}}]}"
            + " | features[0].geometry has no type.",
        "{\"type\":\"Polygon\",\"coordinates\":[]} | coordinates has no outline.",
        "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4],[1,2]]]}"
            + " | coordinates[0] has 3 positions, and needs 4.",
        "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4],[5,6],[7,8]]]}"
            + " | coordinates[0] does not end where it begins.",
        "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,\"4\"],[5,6],[1,2]]]}"
            + " | coordinates[0][1] is no position of longitude and latitude.",
        "{\"type\":\"Point\",\"coordinates\":[10,-95]}"
            + " | coordinates has a latitude beyond 90 degrees; longitude comes first.",
        "{\"type\":\"Point\",\"coordinates\":[1e9,5]} | coordinates has a longitude that is none."
      })
  void whatIsWrongIsSaidInOneSentence(String json, String words) {
    assertThatExceptionOfType(BadDrawingException.class)
        .isThrownBy(() -> read(json))
        .withMessageContaining(words)
        .withMessageContaining("drawn here.json")
        .withMessageEndingWith(".");
  }
}
