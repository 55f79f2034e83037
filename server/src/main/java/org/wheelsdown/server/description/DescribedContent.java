package org.wheelsdown.server.description;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is sent one way or the other.
 *
 * @param schemas by media type
 */
record DescribedContent(Map<String, ObjectNode> schemas) {
  static final DescribedContent NONE = new DescribedContent(Map.of());

  DescribedContent with(String type, ObjectNode schema) {
    Map<String, ObjectNode> more = new LinkedHashMap<>(schemas);
    more.put(type, schema);
    return new DescribedContent(more);
  }

  boolean isNone() {
    return schemas.isEmpty();
  }

  ObjectNode json() {
    ObjectNode json = JsonSchema.empty();
    schemas.forEach((type, schema) -> json.putObject(type).set("schema", schema));
    return json;
  }
}
