package org.wheelsdown.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the schemata of followthemoney 4.11 demand of the entities that are written here, out of its
 * files {@code schema/*.yaml}: {@code required} with what a schema inherits, and the {@code range}
 * of properties that refer to an entity, with the schemata that extend it.
 */
final class FollowTheMoneyModel {
  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "Airplane", Set.of(),
          "Address", Set.of(),
          "LegalEntity", Set.of("name"),
          "Document", Set.of("fileName"),
          "Ownership", Set.of("owner", "asset"),
          "UnknownLink", Set.of("subject", "object"),
          "Trip", Set.of("name", "startLocation", "endLocation"));

  private static final Map<String, Set<String>> RANGE =
      Map.of(
          "owner", Set.of("LegalEntity"),
          "asset", Set.of("Airplane"),
          "subject", Set.of("LegalEntity", "Airplane", "Document", "Address"),
          "object", Set.of("LegalEntity", "Airplane", "Document", "Address"),
          "proof", Set.of("Document"),
          "vehicle", Set.of("Airplane"),
          "startLocation", Set.of("Address"),
          "endLocation", Set.of("Address"));

  /** A date is a beginning of an ISO time without a zone. */
  private static final String DATE = "\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d)?";

  private FollowTheMoneyModel() {}

  /** Reads what was written, one entity a line, and holds it against the schemata. */
  static List<JsonNode> read(String lines) {
    List<JsonNode> entities = lines.lines().map(JsonMapper.shared()::readTree).toList();
    Map<String, String> schemata = new HashMap<>();
    for (JsonNode entity : entities) {
      String before = schemata.put(entity.get("id").asString(), entity.get("schema").asString());
      assertThat(before).as("one entity an id").isNull();
    }
    entities.forEach(entity -> check(entity, schemata));
    return entities;
  }

  private static void check(JsonNode entity, Map<String, String> schemata) {
    Set<String> required = REQUIRED.get(entity.get("schema").asString());
    assertThat(required).as(entity.toString()).isNotNull();
    JsonNode properties = entity.get("properties");
    required.forEach(name -> assertThat(properties.has(name)).as(name + entity).isTrue());
    properties.forEachEntry(
        (name, values) -> {
          assertThat(values.isEmpty()).as(name + entity).isFalse();
          values.forEach(value -> check(name, value.asString(), schemata));
        });
  }

  private static void check(String property, String value, Map<String, String> schemata) {
    if (RANGE.containsKey(property)) {
      assertThat(RANGE.get(property)).as(property).contains(schemata.get(value));
    } else if (property.endsWith("Date") || property.endsWith("At") || property.equals("date")) {
      assertThat(value).matches(DATE);
    }
  }
}
