package org.wheelsdown.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.statement.Document;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Held;
import org.wheelsdown.core.statement.Identity;
import org.wheelsdown.core.statement.Period;
import org.wheelsdown.io.reference.ReferenceData;
import tools.jackson.databind.JsonNode;

/** Made-up flights by an address that passed from one airframe to another in February 2025. */
class FollowTheMoneyFlightsTest {
  private static final Address ADDRESS = Address.parse("abcde1");
  private static final LocalDate PASSED_ON = LocalDate.of(2025, 2, 6);
  private static final List<Column> COLUMNS =
      List.of(
          new Column("icao", Column.Kind.TEXT),
          new Column("first_heard", Column.Kind.TIME),
          new Column("takeoff_time", Column.Kind.TIME),
          new Column("takeoff_airport", Column.Kind.TEXT),
          new Column("takeoff_evidence", Column.Kind.TEXT),
          new Column("landing_time", Column.Kind.TIME),
          new Column("landing_airport", Column.Kind.TEXT),
          new Column("landing_evidence", Column.Kind.TEXT),
          new Column("landing_probability", Column.Kind.NUMBER),
          new Column("landing_earliest", Column.Kind.TIME),
          new Column("landing_latest", Column.Kind.TIME),
          new Column("landing_latitude", Column.Kind.NUMBER),
          new Column("landing_longitude", Column.Kind.NUMBER),
          new Column("other_aircraft", Column.Kind.INTEGER));

  private static final Row INFERRED =
      flight("2025-02-04T21:00:00Z", 0, "MUGM", "inferred", time("2025-02-04T23:59:00Z"));
  private static final Row UNKNOWN = flight("2025-02-06T10:00:00Z", 0, "", "unknown", "");
  private static final Row ANOTHER =
      flight("2025-02-07T10:00:00Z", 1, "MUHA", "observed", time("2025-02-07T13:00:00Z"));

  @Test
  void whatWasHeardHasItsSecondAndWhatWasInferredItsDays() throws IOException {
    JsonNode trip = trips(export(INFERRED)).get(0).get("properties");

    assertThat(trip.get("name").get(0).asString()).isEqualTo("abcde1 KCHS–MUGM 2025-02-04");
    assertThat(trip.get("startDate").toString()).isEqualTo("[\"2025-02-04T21:00:10\"]");
    assertThat(trip.get("endDate").toString()).isEqualTo("[\"2025-02-04\",\"2025-02-05\"]");
    assertThat(trip.get("description").toString())
        .contains("Take-off observed")
        .contains("Landing inferred (94 %), 2025-02-04 23:50 to 2025-02-05 00:08 UTC")
        .contains("1,190 positions in rows 3 to 1204");
  }

  @Test
  void anEndThatNobodyHeardIsAPlaceThatSaysSoAndHasNoCoordinates() throws IOException {
    List<JsonNode> entities = export(UNKNOWN);
    JsonNode trip = trips(entities).get(0).get("properties");
    JsonNode place = byId(entities, trip.at("/endLocation/0").asString()).get("properties");

    assertThat(trip.has("endDate")).isFalse();
    assertThat(place.at("/full/0").asString())
        .isEqualTo("Unknown place (last heard at 20.50000, -75.25000)");
    assertThat(place.has("latitude")).isFalse();
  }

  @Test
  void theVehicleIsTheAirframeOfTheDay() throws IOException {
    List<JsonNode> entities = export(INFERRED, UNKNOWN, ANOTHER);
    List<String> vehicles =
        trips(entities).stream()
            .map(trip -> byId(entities, trip.at("/properties/vehicle/0").asString()))
            .map(airplane -> airplane.at("/properties/name/0").asString())
            .toList();

    assertThat(trips(entities).stream().map(trip -> trip.at("/properties/vehicle/0").asString()))
        .doesNotHaveDuplicates();
    assertThat(vehicles)
        .containsExactly("abcde1", "abcde1", "Another aircraft on the address abcde1");
  }

  @Test
  void aPlaceAndADocumentAreWrittenOnce() throws IOException {
    List<JsonNode> entities = export(INFERRED, UNKNOWN, ANOTHER);

    assertThat(
            entities.stream()
                .collect(
                    Collectors.groupingBy(
                        entity -> entity.get("schema").asString(), Collectors.counting())))
        .isEqualTo(Map.of("Trip", 3L, "Address", 4L, "Document", 1L, "Airplane", 3L));
    assertThat(export(INFERRED, UNKNOWN, ANOTHER)).isEqualTo(entities);
  }

  private static List<JsonNode> export(Row... rows) throws IOException {
    StringWriter out = new StringWriter();
    long written =
        new FollowTheMoneyFlights(
                addresses -> addresses.isEmpty() ? Map.of() : Map.of(ADDRESS, periods()),
                FollowTheMoneyFlightsTest::document,
                ReferenceData.airports())
            .write(GivenAnswer.of(COLUMNS, rows), out);
    assertThat(written).isEqualTo(rows.length);
    return FollowTheMoneyModel.read(out.toString());
  }

  private static List<JsonNode> trips(List<JsonNode> entities) {
    return entities.stream().filter(e -> e.get("schema").asString().equals("Trip")).toList();
  }

  private static JsonNode byId(List<JsonNode> entities, String id) {
    return entities.stream().filter(e -> e.get("id").asString().equals(id)).findFirst().get();
  }

  private static Row flight(
      String heard, long others, String airport, String evidence, Object landing) {
    return GivenAnswer.row(
        ADDRESS.toString(),
        time(heard),
        time(heard).plusSeconds(10),
        "KCHS",
        "observed",
        landing,
        airport,
        evidence,
        0.943,
        time("2025-02-04T23:50:00Z"),
        time("2025-02-05T00:08:00Z"),
        20.5,
        -75.25,
        others);
  }

  private static Instant time(String text) {
    return Instant.parse(text);
  }

  private static List<Period> periods() {
    return List.of(
        new Period(
            new Held(Optional.empty(), Optional.of(PASSED_ON)),
            new Identity(ADDRESS, "B7/1", Map.of())),
        new Period(
            new Held(Optional.of(PASSED_ON), Optional.empty()),
            new Identity(ADDRESS, "B7/2", Map.of())));
  }

  private static Document document(String sha256) {
    return new Document(
        sha256,
        "2025-02-04.tar",
        DocumentRank.TRACK,
        Optional.empty(),
        LocalDate.of(2025, 2, 10),
        "adsb.lol",
        "ODbL 1.0",
        "");
  }
}
