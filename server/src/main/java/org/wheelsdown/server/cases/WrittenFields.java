package org.wheelsdown.server.cases;

import io.javalin.http.Context;
import java.util.Map;
import org.wheelsdown.server.problem.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fields that somebody sent, to be written into a case. */
final class WrittenFields {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_LONG_FOR_INTS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private WrittenFields() {}

  /**
   * The fields of a request's body. Space around texts is taken off, as it is when a case is read,
   * and a text without anything is none.
   *
   * @throws ProblemException if it is not an object of JSON
   */
  static ObjectNode of(Context context) {
    try {
      if (JSON.readTree(context.bodyAsBytes()) instanceof ObjectNode fields) {
        return stripped(fields, true);
      }
    } catch (JacksonException e) {
      throw noJson();
    }
    throw noJson();
  }

  private static ProblemException noJson() {
    return new ProblemException(400, "What was sent is not an object of JSON.");
  }

  /**
   * @param isTop whether a field without anything says that it is to be taken away
   */
  private static ObjectNode stripped(ObjectNode object, boolean isTop) {
    ObjectNode stripped = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      JsonNode value = stripped(field.getValue());
      if (isTop || !value.isNull()) {
        stripped.set(field.getKey(), value);
      }
    }
    return stripped;
  }

  private static JsonNode stripped(JsonNode node) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (node instanceof ObjectNode object) {
      return stripped(object, false);
    } else if (node instanceof ArrayNode array) {
      ArrayNode stripped = json.arrayNode();
      array.forEach(item -> stripped.add(stripped(item)));
      return stripped;
    } else if (node.isString()) {
      String text = node.asString().strip();
      return text.isEmpty() ? json.nullNode() : json.stringNode(text);
    }
    return node;
  }
}
