package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.io.reference.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which silences and marks are at a place: by where the aircraft was heard, or may have landed. */
class SilencesAtPlacesTest {
  /** How many of the things that a silence can hold a row tells. */
  private static final int TOLD = 5;

  private static final Path REAL =
      Path.of(System.getenv().getOrDefault("WHEELSDOWN_DATA", "../../shared/data"));

  private static final Pattern STOPS = Pattern.compile("stops? (?:at|from) (\\S+)(?: to (\\S+))?");

  @TempDir private static Path folder;
  private static Path pacific = Path.of("");

  /** Eastwards along a parallel, unheard from 179° East to 171° West. */
  @BeforeAll
  static void fliesAcross180Degrees() throws IOException {
    List<String> reports = new ArrayList<>();
    for (double east = 176; east < 192; east += 0.05) {
      if (east < 179.01 || east > 189) {
        double longitude = east > 180 ? east - 360 : east;
        double seconds = (east - 176) * 184;
        reports.add(
            String.format(
                Locale.ROOT,
                "[%.1f,67.5,%.4f,35000,450,90,0,0,null,\"adsb_icao\"]",
                seconds,
                longitude));
      }
    }
    Path trace = folder.resolve("trace_full_3c0001.json");
    Files.writeString(
        trace,
        "{\"icao\":\"3c0001\",\"timestamp\":1548288000,\"trace\":[%s]}"
            .formatted(String.join(",", reports)));
    pacific = folder.resolve("pacific");
    CommandRun.in(pacific, "import", trace).succeeds();
  }

  @ParameterizedTest
  @CsvSource({
    "last heard in it, 178.5, -178, 1",
    "crossed unheard, 179.5, -173, 0",
    "first heard in it, -172, -170, 1",
    "heard before only, 176, 178.5, 0"
  })
  void aSilenceIsWhereItBeganOrEnded(String how, double west, double east, int rows)
      throws IOException {
    Path drawing = Files.createTempFile(folder, "drawn", ".geojson");
    String polygons = west > east ? box(west, 180) + "," + box(-180, east) : box(west, east);
    Files.writeString(
        drawing, "{\"type\":\"MultiPolygon\",\"coordinates\":[%s]}".formatted(polygons));
    assertThat(rows(pacific, "gaps", "--at", drawing)).as(how).hasSize(rows);
  }

  private static String box(double west, double east) {
    return String.format(
        Locale.ROOT, "[[[%1$s,66],[%2$s,66],[%2$s,69],[%1$s,69],[%1$s,66]]]", west, east);
  }

  @Test
  void ofACountryItsBorderCounts() {
    assertThat(rows(pacific, "gaps", "--at", "RU")).hasSize(1);
    assertThat(rows(pacific, "gaps", "--at", "US")).isEmpty();
    assertThat(rows(pacific, "gaps", "--near", "US", "--within", "300km")).hasSize(1);
    assertThat(rows(pacific, "gaps", "--near", "US", "--within", "50km")).isEmpty();
    assertThat(rows(pacific, "gaps", "--at", "RU", "--near", "US", "--within", "300km")).isEmpty();
  }

  /** By another way to tell the country of a point than the one that answers. */
  @ParameterizedTest
  @ValueSource(strings = {"FR", "CH", "US", "CU"})
  void onRealTracksTheyAreThoseHeardOrStoppingThere(String country) {
    Path real = realTracks();
    List<JsonNode> there = rows(real, "gaps", "--at", country);
    assertThat(there).isNotEmpty();
    assertThat(there)
        .allMatch(
            gap ->
                isOver(gap, country) || mayHaveStopped(gap, country) || holdsMoreThanIsTold(gap));
    assertThat(there)
        .containsAll(
            rows(real, "gaps").stream()
                .filter(gap -> isOver(gap, country) || mayHaveStopped(gap, country))
                .toList());
  }

  @Test
  void onRealTracksMarksAreWhatTheyClaim() {
    Path real = realTracks();
    List<JsonNode> marks = rows(real, "marks");
    Set<String> countries =
        marks.stream().flatMap(mark -> country(mark, "").stream()).collect(Collectors.toSet());
    assertThat(countries).isNotEmpty();
    for (String country : countries) {
      assertThat(rows(real, "marks", "--at", country))
          .as(country)
          .containsExactlyElementsOf(
              marks.stream().filter(mark -> isIn(mark, "", country)).toList());
    }
  }

  private static Path realTracks() {
    Assumptions.assumeTrue(Files.exists(REAL.resolve("opensky")), "skipped: no real tracks");
    Path workspace = folder.resolve("real");
    CommandRun.in(workspace, "import", REAL.resolve("opensky"), REAL.resolve("globe_history"))
        .succeeds();
    return workspace;
  }

  private static boolean isOver(JsonNode gap, String country) {
    return isIn(gap, "before_", country) || isIn(gap, "after_", country);
  }

  private static boolean isIn(JsonNode row, String prefix, String country) {
    return country(row, prefix).filter(country::equals).isPresent();
  }

  private static Optional<String> country(JsonNode row, String prefix) {
    double latitude = row.get(prefix + "latitude").asDouble();
    double longitude = row.get(prefix + "longitude").asDouble();
    return ReferenceData.countries().at(latitude, longitude);
  }

  /** Only the most probable stops are told; a less probable one counts as well. */
  private static boolean holdsMoreThanIsTold(JsonNode gap) {
    return gap.get("holds").asString("").split(";", -1).length >= TOLD;
  }

  private static boolean mayHaveStopped(JsonNode gap, String country) {
    return STOPS
        .matcher(gap.get("holds").asString(""))
        .results()
        .flatMap(stop -> Stream.of(stop.group(1), String.valueOf(stop.group(2))))
        .flatMap(ident -> ReferenceData.airports().find(ident).stream())
        .map(Airport::country)
        .anyMatch(country::equals);
  }

  private static List<JsonNode> rows(Path workspace, Object... question) {
    List<Object> all = new ArrayList<>(List.of(question));
    all.addAll(List.of("--format", "json"));
    String json = CommandRun.in(workspace, all.toArray()).succeeds().out();
    return StreamSupport.stream(JsonMapper.shared().readTree(json).spliterator(), false).toList();
  }
}
