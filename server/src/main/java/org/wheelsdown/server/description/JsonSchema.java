package org.wheelsdown.server.description;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas (JSON Schema 2020-12) in few words. */
final class JsonSchema {
  private JsonSchema() {}

  static ObjectNode empty() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Of the values of one type. */
  static ObjectNode type(String type) {
    return empty().put("type", type);
  }

  /** Of the values of one type, and nothing where it is not known. */
  static ObjectNode orNull(String type) {
    ObjectNode schema = empty();
    schema.putArray("type").add(type).add("null");
    return schema;
  }

  /** Of whole numbers between two, both included. */
  static ObjectNode number(long least, long most) {
    return type("integer").put("minimum", least).put("maximum", most);
  }

  /** Of some words. */
  static ObjectNode oneOf(String... words) {
    ObjectNode schema = type("string");
    ArrayNode all = schema.putArray("enum");
    Stream.of(words).forEach(all::add);
    return schema;
  }

  static ObjectNode array(ObjectNode of) {
    ObjectNode schema = type("array");
    schema.set("items", of);
    return schema;
  }

  /** Of objects with these properties and no others. */
  static ObjectNode object(Map<String, ObjectNode> properties) {
    return object(properties, Set.of());
  }

  /**
   * The same.
   *
   * @param optional names of those that need not be there
   */
  static ObjectNode object(Map<String, ObjectNode> properties, Set<String> optional) {
    ObjectNode schema = type("object");
    ObjectNode its = schema.putObject("properties");
    ArrayNode needed = schema.putArray("required");
    properties.forEach(
        (name, of) -> {
          its.set(name, of);
          if (!optional.contains(name)) {
            needed.add(name);
          }
        });
    return schema.put("additionalProperties", false);
  }

  /** What stands under a name in the description. */
  static ObjectNode ref(String name) {
    return empty().put("$ref", "#/components/schemas/" + name);
  }
}
