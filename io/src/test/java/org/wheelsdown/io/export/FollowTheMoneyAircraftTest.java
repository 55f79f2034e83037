package org.wheelsdown.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.statement.Document;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Fact;
import org.wheelsdown.core.statement.Held;
import org.wheelsdown.core.statement.Identity;
import org.wheelsdown.core.statement.Period;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.core.statement.Subject;
import tools.jackson.databind.JsonNode;

/** A made-up aircraft that changed hands, with a contract and a list that disagree. */
class FollowTheMoneyAircraftTest {
  private static final Address ADDRESS = Address.parse("abcde1");
  private static final LocalDate SOLD = LocalDate.of(2018, 5, 1);
  private static final Held BEFORE = new Held(Optional.empty(), Optional.of(SOLD));
  private static final Held AFTER = new Held(Optional.of(SOLD), Optional.empty());

  private static final Statement FIRST = owner("First Owner", BEFORE, "page 3");
  private static final Statement SECOND = owner("Second Owner", AFTER, "page 4");
  private static final Statement OTHER =
      owner("\u201eOther\u201c \u0000Owner", Held.UNDATED, "line 9");

  @Test
  void everyStatementIsAnIntervalOfItsOwnWithItsProof() throws IOException {
    List<JsonNode> entities = export(periods());

    assertThat(schemata(entities))
        .containsOnly(
            Map.entry("Airplane", 1L),
            Map.entry("LegalEntity", 3L),
            Map.entry("Ownership", 3L),
            Map.entry("Document", 1L));
    JsonNode sale = entities.stream().filter(e -> has(e, "recordId", "page 4")).findFirst().get();
    assertThat(sale.at("/properties/startDate/0").asString()).isEqualTo("2018-05-01");
    assertThat(sale.at("/properties/endDate").isMissingNode()).isTrue();
    assertThat(sale.at("/properties/modifiedAt/0").asString()).isEqualTo("2018-06-01");
    assertThat(sale.at("/properties/retrievedAt/0").asString()).isEqualTo("2019-01-24");
    assertThat(sale.at("/properties/sourceUrl/0").asString())
        .isEqualTo("https://example.org/contract.pdf");
  }

  @Test
  void idsStayTheSame() throws IOException {
    assertThat(export(periods())).isEqualTo(export(periods()));
  }

  @Test
  void anAirframeWithTwoAddressesIsOneAirplane() throws IOException {
    Address other = Address.parse("abcde2");
    Identity moved = new Identity(other, "17 IL96", Map.of());
    List<Period> both =
        List.of(periods().get(0), periods().get(1), new Period(Held.UNDATED, moved));

    assertThat(schemata(export(both))).containsEntry("Airplane", 1L);
    assertThat(airplane(export(both)).at("/properties/notes").toString())
        .contains("abcde1", "abcde2");
  }

  @Test
  void anAirplaneHasAllThatItWasCalled() throws IOException {
    JsonNode airplane = airplane(export(periods()));

    assertThat(airplane.at("/properties/registrationNumber").toString())
        .isEqualTo("[\"XX-101\",\"YY-202\"]");
    assertThat(airplane.at("/properties/country").toString()).isEqualTo("[\"ru\"]");
    assertThat(airplane.at("/properties/notes/0").asString())
        .isEqualTo("ICAO 24-bit address abcde1");
  }

  private static JsonNode airplane(List<JsonNode> entities) {
    return entities.stream()
        .filter(e -> e.get("schema").asString().equals("Airplane"))
        .findFirst()
        .get();
  }

  private static List<Period> periods() {
    return List.of(
        new Period(BEFORE, identity("XX-101", FIRST)),
        new Period(AFTER, identity("YY-202", SECOND)));
  }

  private static Identity identity(String registration, Statement owner) {
    return new Identity(
        ADDRESS,
        "17 IL96",
        Map.of(
            Property.REGISTRATION, fact(Property.REGISTRATION, registration),
            Property.STATE, fact(Property.STATE, "RU"),
            Property.OWNER, new Fact(owner.value(), List.of(owner), List.of(), List.of(OTHER))));
  }

  private static Fact fact(Property property, String value) {
    return new Fact(
        value, List.of(statement(property, value, Held.UNDATED, "line 2")), List.of(), List.of());
  }

  private static Statement owner(String name, Held held, String place) {
    return statement(Property.OWNER, name, held, place);
  }

  private static Statement statement(Property property, String value, Held held, String place) {
    return new Statement(
        new Subject(Optional.of(ADDRESS), "", ""),
        property,
        value,
        held,
        Optional.empty(),
        "ab".repeat(32),
        place);
  }

  private static Document document(String sha256) {
    return new Document(
        sha256,
        "https://example.org/contract.pdf",
        DocumentRank.PAPER,
        Optional.of(LocalDate.of(2018, 6, 1)),
        LocalDate.of(2019, 1, 24),
        "A made-up publisher",
        "",
        "");
  }

  private static List<JsonNode> export(List<Period> periods) throws IOException {
    StringWriter out = new StringWriter();
    new FollowTheMoneyAircraft(FollowTheMoneyAircraftTest::document, out).write(periods);
    return FollowTheMoneyModel.read(out.toString());
  }

  private static Map<String, Long> schemata(List<JsonNode> entities) {
    List<String> all = entities.stream().map(e -> e.get("schema").asString()).toList();
    return new TreeSet<>(all)
        .stream()
            .collect(
                Collectors.toMap(name -> name, name -> all.stream().filter(name::equals).count()));
  }

  private static boolean has(JsonNode entity, String property, String value) {
    return entity.at("/properties/" + property + "/0").asString("").equals(value);
  }
}
